import type { Direction } from '../../src/stats/direction';
import { xmr } from '../../src/stats/xmr';
import { xmrLimits } from '../../src/stats/xmrLimits';
import { xmrSignals } from '../../src/stats/xmrSignals';

const steady = [10, 12, 11, 9, 10, 11, 12, 10, 9, 11, 10, 12, 10];

const variationOf = (values: readonly number[], direction: Direction) => {
  const result = xmr(values, { direction });
  return result.kind === 'tested' ? result.variation : result.reason;
};

describe('variation says what the latest point means', () => {
  test.each<[string, number[], Direction, string]>([
    ['nothing unusual', steady, 'higherIsBetter', 'commonCause'],
    ['far above, high is good', [...steady, 30], 'higherIsBetter', 'improvement'],
    ['far above, low is good', [...steady, 30], 'lowerIsBetter', 'concern'],
    ['far above, no direction', [...steady, 30], 'none', 'neutralHigh'],
    ['far below, high is good', [...steady, -9], 'higherIsBetter', 'concern'],
    ['far below, no direction', [...steady, -9], 'none', 'neutralLow'],
    ['an outlier long ago', [30, ...steady], 'higherIsBetter', 'commonCause'],
    ['too few points', steady.slice(1), 'higherIsBetter', 'tooFewPoints'],
    ['no points', [], 'higherIsBetter', 'tooFewPoints'],
    ['always the same', Array.from({ length: 13 }, () => 33.3), 'higherIsBetter', 'commonCause'],
  ])('%s', (_, values, direction, expected) => {
    expect(variationOf(values, direction)).toBe(expected);
  });

  test('seven rising points that are still low are an improvement where high is good', () => {
    const values = [60, 20, 60, 20, 60, 20, 60, 20, 60, 20, 21, 22, 23, 24, 25, 26];
    expect(variationOf(values, 'higherIsBetter')).toBe('improvement');
  });
});

describe('assurance says what the limits mean for the target', () => {
  // steady: mean 10.54, mean moving range 1.42, limits 6.77 and 14.31
  test.each<[number, Direction, string | undefined]>([
    [5, 'higherIsBetter', 'consistentlyMet'],
    [5, 'lowerIsBetter', 'consistentlyMissed'],
    [11, 'higherIsBetter', 'hitAndMiss'],
    [20, 'higherIsBetter', 'consistentlyMissed'],
    [20, 'lowerIsBetter', 'consistentlyMet'],
    [20, 'none', undefined],
  ])('a target of %p where %s: %s', (target, direction, expected) => {
    const result = xmr(steady, { direction, target });
    expect(result.kind === 'tested' ? result.assurance : result.reason).toBe(expected);
  });

  test.each([
    ['higherIsBetter', 'lower'],
    ['higherIsBetter', 'upper'],
    ['lowerIsBetter', 'lower'],
    ['lowerIsBetter', 'upper'],
  ] as const)('a target that is the very limit may be missed by chance (%s, %s limit)', (direction, end) => {
    const target = xmrLimits(steady)?.[end];
    expect(xmr(steady, { direction, target })).toMatchObject({ assurance: 'hitAndMiss' });
  });

  test('there is none without a target', () => {
    expect(xmr(steady, { direction: 'higherIsBetter' })).not.toHaveProperty('assurance');
  });
});

describe('rules', () => {
  const limits = { mean: 0, meanMovingRange: 1, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
  const flags = (values: number[], rule: 'run' | 'twoOfThree' | 'outside' | 'near' | 'trend') =>
    xmrSignals(values, limits).map((point) => point[rule]);

  test('seven on one side make a run, six do not, and a point on the mean breaks it', () => {
    expect(flags([1, 1, 1, 1, 1, 1, 1], 'run')).toEqual(Array(7).fill(true));
    expect(flags([1, 1, 1, 1, 1, 1], 'run')).toEqual(Array(6).fill(false));
    expect(flags([1, 1, 1, 0, 1, 1, 1, 1], 'run')).toEqual(Array(8).fill(false));
  });

  test('seven that rise make a trend, six do not, and a tie breaks it', () => {
    expect(flags([-1.5, -1, -0.5, 0, 0.5, 1, 1.5], 'trend')).toEqual(Array(7).fill(1));
    expect(flags([-1, -0.5, 0, 0.5, 1, 1.5], 'trend')).toEqual(Array(6).fill(0));
    expect(flags([-1.5, -1, -0.5, -0.5, 0.5, 1, 1.5], 'trend')).toEqual(Array(7).fill(0));
    expect(flags([1.5, 1, 0.5, 0, -0.5, -1, -1.5], 'trend')).toEqual(Array(7).fill(-1));
  });

  test('two of three near a limit count on the same side of the mean, and only those near it are named', () => {
    expect(flags([2.5, 1, 2.5], 'twoOfThree')).toEqual([true, false, true]);
    expect(flags([2.5, -1, 2.5], 'twoOfThree')).toEqual([false, false, false]);
    expect(flags([2.5, -2.5, 1], 'twoOfThree')).toEqual([false, false, false]);
    expect(flags([2.5, 2.5], 'twoOfThree')).toEqual([false, false]);
  });

  test('a value on a limit is not outside it, and one on the line near it is not near', () => {
    expect(flags([3, -3, 3.01, -3.01], 'outside')).toEqual([false, false, true, true]);
    expect(flags([2, -2, 2.01, -2.01, 3], 'near')).toEqual([false, false, true, true, true]);
  });
});

test('limits need a moving range', () => {
  expect(xmrLimits([])).toBeUndefined();
  expect(xmrLimits([5])).toBeUndefined();
  expect(xmrLimits([5, 5], true)).toBeUndefined();
  expect(xmr([5, 5], { direction: 'none', atLeast: 2, screened: true })).toEqual({
    kind: 'notTested',
    reason: 'noMovingRange',
  });
});

test('values and targets that are not numbers are refused', () => {
  expect(() => xmrLimits([1, Number.NaN])).toThrow(RangeError);
  expect(() => xmr(steady, { direction: 'none', target: Number.NaN })).toThrow(RangeError);
});
