import type { Comparison } from '../../../src/domain/comparison';
import type { Indicator } from '../../../src/domain/indicator';
import { positionInGroup } from '../../../src/present/sheets/charts/positionInGroup';

const indicator = (polarity: Indicator['polarity']): Indicator => ({
  code: 'A',
  title: { en: 'A' },
  polarity,
  measure: 'proportion',
  unit: '%',
});
// Worked out by hand: the group runs from 10 to 30, so that a unit of the value is 5 of the scale.
const comparison = (changes: Partial<Comparison> = {}): Comparison => ({
  indicator: 0,
  period: 0,
  reading: 0,
  value: 14,
  of: 6,
  tied: 0,
  bounds: [10, 15, 20, 26, 30],
  comparatorCount: 5,
  interval: { lower95: 12, upper95: 16, lower998: 8, upper998: 20, method: 'wilson', approximate: false },
  trend: 'notTested',
  omitted: [],
  ranked: [],
  series: [],
  ...changes,
});

describe('an indicator on the scale from the worst of its group to the best', () => {
  test('lies as it does in the unit where higher is better', () => {
    expect(positionInGroup(comparison(), indicator('higherIsBetter'))).toEqual({
      value: 20,
      quartiles: [25, 50, 80],
      interval: [10, 30],
    });
  });

  test('is turned round where lower is better: right is better always', () => {
    expect(positionInGroup(comparison(), indicator('lowerIsBetter'))).toEqual({
      value: 80,
      quartiles: [20, 50, 75],
      interval: [70, 90],
    });
  });

  test('keeps an interval within the scale, and has none where there is none', () => {
    const interval = { ...comparison().interval!, lower95: 2, upper95: 90 };
    expect(positionInGroup(comparison({ interval }), indicator('lowerIsBetter'))?.interval).toEqual([0, 100]);
    const without = positionInGroup(comparison({ interval: undefined }), indicator('lowerIsBetter'));
    expect(without).not.toHaveProperty('interval');
  });

  test('has its line at the median of the comparators alone, as every sentence about it says', () => {
    const { quartiles } = positionInGroup(comparison({ comparatorMedian: 22 }), indicator('higherIsBetter'))!;
    expect(quartiles).toEqual([25, 60, 80]);
  });

  test.each<[string, Partial<Comparison>, Indicator['polarity']]>([
    ['without a direction', {}, 'none'],
    ['with a direction that nobody said', {}, 'unknown'],
    ['without a value', { value: undefined }, 'lowerIsBetter'],
    ['without the group’s bounds', { bounds: undefined }, 'lowerIsBetter'],
    ['in a group of three, which has no quartiles', { of: 3 }, 'lowerIsBetter'],
    ['in a group that has one value throughout', { bounds: [14, 14, 14, 14, 14] }, 'lowerIsBetter'],
  ])('has no place on it %s', (_, changes, polarity) => {
    expect(positionInGroup(comparison(changes), indicator(polarity))).toBeUndefined();
  });
});
