import { ascending } from '../../src/stats/ascending';
import { bestQuartileBound } from '../../src/stats/bestQuartileBound';
import { describeGroup } from '../../src/stats/describeGroup';
import type { Direction } from '../../src/stats/direction';
import { percentileRank } from '../../src/stats/percentileRank';
import { quantile } from '../../src/stats/quantile';
import { quartile } from '../../src/stats/quartile';
import { quartileBounds } from '../../src/stats/quartileBounds';
import { quintile } from '../../src/stats/quintile';
import { rank } from '../../src/stats/rank';

// Six councils. Bounds from numpy 2 (percentile): 12.25, 13.75, 14.875; ranks and quartiles counted by hand.
const six = [12, 15, 11, 19, 14.5, 13];

describe('six councils', () => {
  test.each<[number, Direction, number, number, number]>([
    [19, 'higherIsBetter', 1, 4, 1],
    [15, 'higherIsBetter', 2, 4, 0.8],
    [14.5, 'higherIsBetter', 3, 3, 0.6],
    [13, 'higherIsBetter', 4, 2, 0.4],
    [12, 'higherIsBetter', 5, 1, 0.2],
    [11, 'higherIsBetter', 6, 1, 0],
    [19, 'lowerIsBetter', 6, 1, 0],
    [14.5, 'lowerIsBetter', 4, 2, 0.4],
    [13, 'lowerIsBetter', 3, 3, 0.6],
    [11, 'lowerIsBetter', 1, 4, 1],
    [19, 'none', 1, 4, 1],
    [11, 'none', 6, 1, 0],
  ])(
    '%p where %s: rank %p of 6, quartile %p, better than a share of %p',
    (value, direction, place, band, share) => {
      expect(rank(value, six, direction)).toEqual({ rank: place, of: 6, tied: 0 });
      expect(quartile(value, six, direction)).toBe(band);
      expect(percentileRank(value, six, direction)).toBeCloseTo(share, 15);
    },
  );

  test('quartile bounds count all six', () => {
    expect(quartileBounds(ascending(six))).toEqual([11, 12.25, 13.75, 14.875, 19]);
    // QUARTILE.EXC of the same: at places 1.75, 3.5 and 5.25 of the sorted values.
    expect(quartileBounds(ascending(six), 'exclusive')).toEqual([11, 11.75, 13.75, 16, 19]);
  });

  test('one description says the same for all at once', () => {
    const group = describeGroup(six, 'lowerIsBetter');
    expect([...(group?.ranks ?? [])]).toEqual([2, 5, 1, 6, 4, 3]);
    expect([...(group?.quartiles ?? [])]).toEqual([4, 1, 4, 1, 2, 3]);
    expect(group?.mean).toBeCloseTo(84.5 / 6, 14);
  });
});

describe('ties', () => {
  test('take the minimum rank, and the next rank is left out, as RANK.EQ', () => {
    const group = [7, 9, 9, 4, 9];
    expect(group.map((value) => rank(value, group, 'higherIsBetter').rank)).toEqual([4, 1, 1, 5, 1]);
    expect(group.map((value) => rank(value, group, 'lowerIsBetter').rank)).toEqual([2, 3, 3, 1, 3]);
    expect(rank(9, group, 'none')).toEqual({ rank: 1, of: 5, tied: 2 });
  });

  test('the same value everywhere: all first, all in the best quartile and fifth, better than nobody', () => {
    const same = [0.1, 0.1, 0.1, 0.1, 0.1];
    for (const direction of ['higherIsBetter', 'lowerIsBetter', 'none'] as const) {
      expect(rank(0.1, same, direction)).toEqual({ rank: 1, of: 5, tied: 4 });
      expect(quartile(0.1, same, direction)).toBe(4);
      expect(quintile(0.1, same, direction)).toBe(5);
      expect(percentileRank(0.1, same, direction)).toBe(0);
    }
  });

  test('a value on a bound gets the better quartile, whichever direction is good', () => {
    const five = [1, 2, 3, 4, 5]; // bounds 2, 3 and 4 are values themselves
    expect(five.map((value) => quartile(value, five, 'higherIsBetter'))).toEqual([1, 2, 3, 4, 4]);
    expect(five.map((value) => quartile(value, five, 'lowerIsBetter'))).toEqual([4, 4, 3, 2, 1]);
  });

  test('zero and minus zero are the same', () => {
    expect(rank(0, [-0, 0, -1], 'higherIsBetter')).toEqual({ rank: 1, of: 3, tied: 1 });
    expect([...(describeGroup([-0, 0, -1, 0], 'higherIsBetter')?.ranks ?? [])]).toEqual([1, 1, 4, 1]);
  });
});

describe('small groups', () => {
  test.each([
    [[], undefined],
    [[5], undefined],
    [[5, 6, 7], undefined],
    [[5, 6, 7, 8], 1],
  ])('%j has a quartile from four values on', (group, expected) => {
    expect(quartile(5, group, 'higherIsBetter')).toBe(expected);
  });

  test('fifths need five values', () => {
    expect(quintile(5, [5, 6, 7, 8], 'higherIsBetter')).toBeUndefined();
    expect([1, 2, 3, 4, 5, 6].map((value) => quintile(value, [1, 2, 3, 4, 5, 6], 'higherIsBetter'))).toEqual([
      1, 2, 3, 4, 5, 5,
    ]);
    expect([1, 2, 3, 4, 5, 6].map((value) => quintile(value, [1, 2, 3, 4, 5, 6], 'lowerIsBetter'))).toEqual([
      5, 5, 4, 3, 2, 1,
    ]);
  });

  test('one council alone is first of one, and better than a share of nobody', () => {
    expect(rank(5, [5], 'none')).toEqual({ rank: 1, of: 1, tied: 0 });
    expect(percentileRank(5, [5], 'none')).toBeUndefined();
    const alone = describeGroup([5], 'higherIsBetter');
    expect(alone?.bounds).toEqual([5, 5, 5, 5, 5]);
    expect(alone?.quartiles).toBeUndefined();
    expect(alone?.percentiles).toBeUndefined();
    expect(describeGroup([], 'higherIsBetter')).toBeUndefined();
  });
});

test.each([
  ['higherIsBetter', 4],
  ['lowerIsBetter', 2],
  ['none', undefined],
] as const)('where %s, the best quarter of 1 to 5 begins at %p', (direction, expected) => {
  expect(bestQuartileBound([1, 2, 3, 4, 5], direction)).toBe(expected);
});

test('a share that falls on a place, but for rounding, is that place', () => {
  const thirtyOne = Float64Array.from({ length: 31 }, (_, i) => i); // 30 × 0.1 = 3.0000000000000004 − in other lengths just below
  expect(quantile(thirtyOne, 0.1)).toBe(3);
  expect(
    quantile(
      Float64Array.from({ length: 16 }, (_, i) => i * i),
      0.6,
    ),
  ).toBe(81);
});

describe('what cannot be meant is refused', () => {
  test.each<[string, () => unknown]>([
    ['a rank of a value that is not in its group', () => rank(4, [1, 2], 'none')],
    ['a rank among NaN', () => rank(1, [1, Number.NaN], 'none')],
    ['a percentile of a value that is not in its group', () => percentileRank(4, [1, 2], 'none')],
    ['a quartile of nothing', () => quartile(Number.NaN, [1, 2, 3, 4], 'none')],
    ['a quintile of nothing', () => quintile(Number.NaN, [1, 2, 3, 4, 5], 'none')],
    ['a quartile among infinities', () => quartile(1, [1, 2, 3, Infinity], 'none')],
    ['a share of 25 for 25%', () => quantile([1, 2], 25)],
    ['a group with NaN', () => describeGroup([1, Number.NaN], 'none')],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
