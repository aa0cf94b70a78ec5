import type { Comparison } from '../../../src/domain/comparison';
import { chosenCharts } from '../../../src/present/sheets/charts/chosenCharts';
import { assessmentOf } from '../assessmentOf';

const assessment = assessmentOf();
const base = assessment.compared.comparisons[0]!;
const indicator = assessment.tidied.figures.indicators[0]!;
const years = [0, 0, 0].map((period) => ({ period, value: 1, q1: 1, median: 2, q3: 3 }));
const one = (code: string, changes: Partial<Comparison>) => ({
  indicator: { ...indicator, code },
  comparison: { ...base, series: years, ...changes },
});
const chosen = (indicators: readonly ReturnType<typeof one>[], most: number) =>
  chosenCharts(assessment, indicators, most).map((each) => [each.indicator.code, ...each.charts]);

describe('which charts are drawn', () => {
  test('bars come first, then courses over time, and no more than there is room for', () => {
    const indicators = [one('A', {}), one('B', {}), one('C', {})];
    expect(chosen(indicators, 2)).toEqual([
      ['A', 'bars'],
      ['B', 'bars'],
    ]);
    expect(chosen(indicators, 4)).toEqual([
      ['A', 'bars', 'trend'],
      ['B', 'bars'],
      ['C', 'bars'],
    ]);
    expect(chosen(indicators, 9)).toEqual(['A', 'B', 'C'].map((code) => [code, 'bars', 'trend']));
  });

  test('where room is short, what tells most is drawn, in the register’s order', () => {
    const indicators = [
      one('similar', { standing: 'similar', quartile: 2 }),
      one('better', { standing: 'better' }),
      one('quartile', { standing: undefined, position: undefined, quartile: 1 }),
      one('much', { standing: 'muchWorse' }),
    ];
    expect(chosen(indicators, 1)).toEqual([['much', 'bars']]);
    expect(chosen(indicators, 2)).toEqual([
      ['better', 'bars'],
      ['much', 'bars'],
    ]);
    expect(chosen(indicators, 3).map(([code]) => code)).toEqual(['better', 'quartile', 'much']);
  });

  test('months get a control chart instead of a trend; two years get neither', () => {
    const processControl = { points: 13, mean: 2, lower: 1, upper: 3, variation: 'commonCause' } as const;
    expect(chosen([one('A', { processControl }), one('B', { series: years.slice(0, 2) })], 9)).toEqual([
      ['A', 'bars', 'control'],
      ['B', 'bars'],
    ]);
  });
});
