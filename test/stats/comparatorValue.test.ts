import { ascending } from '../../src/stats/ascending';
import { mean } from '../../src/stats/mean';
import { meanWithout } from '../../src/stats/meanWithout';
import { median } from '../../src/stats/median';
import { medianWithout } from '../../src/stats/medianWithout';
import { pooledValue } from '../../src/stats/pooledValue';
import { spread } from '../../src/stats/spread';
import { standardDeviation } from '../../src/stats/standardDeviation';
import { total } from '../../src/stats/total';

test.each([
  [[], undefined],
  [[7], 7],
  [[9, 1], 5],
  [[3, 1, 2], 2],
  [[-4, 10, 2, 2], 2],
  [[12, 15, 11, 19, 14.5, 13], 13.75],
])('the median of %j is %p', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [[], undefined],
  [[7], 7],
  [[1, 2], 1.5],
  [[-1, 1], 0],
  [Array.from({ length: 15 }, () => 33.3), 33.3],
  [Array.from({ length: 12 }, () => 0.1), 0.1],
  [[1e16, 1, -1e16], 1 / 3],
])('the mean of %j is %p', (values, expected) => {
  expect(mean(values)).toBe(expected);
});

test('a sum keeps what a giant among the values would swallow, wherever it stands', () => {
  for (const values of [
    [1, 1e100, 1, -1e100],
    [1e100, 1, -1e100, 1],
    [1, 1, 1e100, -1e100],
  ]) {
    const { high, low } = total(values);
    expect(high + low).toBe(2);
  }
});

describe('with the council itself left out of six', () => {
  const six = [12, 15, 11, 19, 14.5, 13];
  // By hand: the median and the mean of the other five.
  test.each([
    [12, 14.5, 14.5],
    [15, 13, 13.9],
    [11, 14.5, 14.7],
    [19, 13, 13.1],
    [14.5, 13, 14],
    [13, 14.5, 14.3],
  ])('%p: the comparators’ median is %p and their mean %p', (own, middle, average) => {
    expect(medianWithout(ascending(six), own)).toBe(middle);
    expect(meanWithout(total(six), 6, own)).toBeCloseTo(average, 13);
  });

  test('of two with the same value one stays', () => {
    expect(medianWithout([1, 2, 2, 9], 2)).toBe(2);
    expect(medianWithout([2, 2], 2)).toBe(2);
  });

  test('nobody is left of one', () => {
    expect(medianWithout([4], 4)).toBeUndefined();
    expect(meanWithout(total([4]), 1, 4)).toBeUndefined();
  });

  test('a giant that is left out leaves the digits of the others', () => {
    expect(meanWithout(total([1e17, 1, 2]), 3, 1e17)).toBe(1.5);
  });
});

test('the pooled value weighs each authority by its size', () => {
  // 1 of 10 and 90 of 100: the mean of 10% and 90% is 50%, together it is 91 of 110.
  expect(pooledValue([1, 90], [10, 100], 100)).toBeCloseTo(82.72727272727273, 12);
  expect(pooledValue([0, 0], [10, 100])).toBe(0);
  expect(pooledValue([], [])).toBeUndefined();
  expect(pooledValue([0, 0], [0, 0])).toBeUndefined();
});

test('spread of six values', () => {
  // Standard deviation and coefficient: numpy 2 with ddof=1.
  const six = spread([12, 15, 11, 19, 14.5, 13]);
  expect(six?.range).toBe(8);
  expect(six?.interquartileRange).toBe(2.625);
  expect(six?.standardDeviation).toBeCloseTo(2.8357832545289257, 13);
  expect(six?.coefficientOfVariation).toBeCloseTo(0.20135739085412488, 13);
});

test.each([
  ['no values', [], undefined],
  [
    'one value',
    [5],
    { range: 0, interquartileRange: 0, standardDeviation: undefined, coefficientOfVariation: undefined },
  ],
  [
    'a mean of 0',
    [-1, 1],
    { range: 2, interquartileRange: 1, standardDeviation: Math.SQRT2, coefficientOfVariation: undefined },
  ],
  [
    'a constant',
    [3, 3, 3],
    { range: 0, interquartileRange: 0, standardDeviation: 0, coefficientOfVariation: 0 },
  ],
])('spread of %s', (_, values, expected) => {
  expect(spread(values)).toEqual(expected);
});

describe('what cannot be meant is refused', () => {
  test.each<[string, () => unknown]>([
    ['a median with NaN', () => median([1, Number.NaN])],
    ['a mean with infinity', () => mean([1, Infinity])],
    ['a deviation with NaN', () => standardDeviation([1, Number.NaN])],
    ['leaving out what is not there', () => medianWithout([1, 2], 3)],
    ['a mean of no values less one', () => meanWithout(total([]), 0, 1)],
    ['a mean less nothing', () => meanWithout(total([1, 2]), 2, Number.NaN)],
    ['more numerators than denominators', () => pooledValue([1, 2], [3])],
    ['a negative denominator', () => pooledValue([1, 2], [3, -1])],
    ['a missing numerator', () => pooledValue([Number.NaN], [3])],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
