import { partInName } from '../../src/parse/partInName';
import { sheetPart } from '../../src/parse/sheetPart';

describe('a name that says which part of its readings stands under it', () => {
  test.each([
    ['SCC/025 numerator', 'numerator', 'SCC/025'],
    ['SCC/025 – Denominators', 'denominator', 'SCC/025'],
    ['SCC/025 (numerator)', 'numerator', 'SCC/025'],
    ['SCC/025 rhifiadur', 'numerator', 'SCC/025'],
    ['SCC/025: enwaduron', 'denominator', 'SCC/025'],
    ['Numerator of SCC/025', 'numerator', 'SCC/025'],
    ['Denominator: for SCC/025', 'denominator', 'SCC/025'],
    ['Numerator offenders', 'numerator', 'offenders'],
    ['Numerator', 'numerator', ''],
  ])('%s: %s of “%s”', (name, part, rest) => {
    expect(partInName(name)).toMatchObject({ part, rest });
  });

  test.each(['SCC/025', 'Denominational schools', 'Enumerator'])('%s is not one', (name) => {
    expect(partInName(name)).toBeUndefined();
  });

  test.each([
    ['Enwadur', 'Gwerth'],
    ['Denominators', 'Value'],
  ])('a sheet that is only called %s belongs to one that is called %s', (sheet, rest) => {
    expect(sheetPart(sheet)?.rest).toBe(rest);
  });
});
