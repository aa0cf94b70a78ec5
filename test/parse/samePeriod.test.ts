import type { Period } from '../../src/domain/period';
import { parsePeriod } from '../../src/parse/parsePeriod';
import { samePeriod } from '../../src/parse/samePeriod';
import { unclearPeriod } from '../../src/parse/unclearPeriod';

function periods(...labels: string[]): Period[] {
  return labels.map((label) => parsePeriod(label) ?? unclearPeriod(label));
}

describe('the period that the officer asks for', () => {
  test.each([
    ['2015-16', ['2014-15', '2015/16'], 1],
    ['2015/16', ['201415', '201516'], 1],
    ['201516', ['2015-16'], 0],
    ['2015–16', ['2015-16'], 0],
    ['15-16', ['2014-15', '2015-16'], 1],
    ['15–16', ['2015-16'], 0],
    ['15-17', ['2015-16', '2016-17'], -1],
    ['16-64', ['2015-16'], -1],
    ['31/03/2017', ['31 March 2016', '31 March 2017'], 1],
    ['2016-17', ['2016-17p', '2016-17'], 1],
    ['2016-17', ['2016-17p'], 0],
    ['2016-17p', ['2016-17p', '2016-17'], 0],
    ['2016-17', ['2016/17 academic year'], 0],
    ['0', ['2016', '0'], 1],
    ['2018 (rev)', ['2018 (Rev)'], 0],
    ['2015-16', ['2014-15', '2016-17'], -1],
    ['2015', ['2015-16'], -1],
    ['last year', ['2015-16'], -1],
    ['', ['2015-16'], -1],
  ])('%s among %j is at %i', (asked, labels, expected) => {
    expect(samePeriod(asked, periods(...labels))).toBe(expected);
  });
});
