import type { Comparison } from '../../src/domain/comparison';
import type { Indicator } from '../../src/domain/indicator';
import { changeInWords } from '../../src/present/phrases/changeInWords';
import { assessmentOf } from './assessmentOf';

const assessment = assessmentOf();
const indicatorOf = (unit: string, decimals?: number): Indicator => ({
  code: 'X',
  title: { en: 'X' },
  polarity: 'none',
  measure: 'other',
  unit,
  ...(decimals !== undefined && { decimals }),
});
const change = (unit: string, from: number, to: number, decimals?: number): string =>
  changeInWords(
    assessment,
    { value: to, previous: { period: 0, value: from } } as Comparison,
    indicatorOf(unit, decimals),
  );

describe('a change since the year before', () => {
  test.each([
    [
      'of thousands of pounds is one of thousands',
      '£ thousand',
      33_912,
      35_368,
      0,
      'Up £1,456 thousand from £33,912 thousand',
    ],
    [
      'of millions of pounds is one of millions',
      '£ million',
      13.4,
      3.1,
      1,
      'Down £10.3 million from £13.4 million',
    ],
    ['of pounds is one of pounds', '£', 412, 398, 0, 'Down £14 from £412'],
    ['of percentages is one of points', '%', 24.4, 27.6, 1, 'Up 3.2 points from 24.4%'],
    ['of days says the unit once', 'days', 12, 15, 0, 'Up 3 from 12 days'],
  ])('%s', (_, unit, from, to, decimals, words) => {
    expect(change(unit, from, to, decimals)).toBe(`${words} (2015-16)`);
  });

  test('that is not nothing is never said to be none', () => {
    expect(change('', 0.0031, 0.0034, 4)).toBe('Up 0.0003 from 0.0031 (2015-16)');
    expect(change('%', 24.41, 24.44, 4)).toBe('Up 0.03 points from 24.4% (2015-16)');
    expect(change('%', 24.4, 24.4 + 1e-14, 1)).toBe('The same as before (2015-16)');
  });
});
