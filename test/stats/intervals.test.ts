import { byarInterval } from '../../src/stats/byarInterval';
import { countInterval } from '../../src/stats/countInterval';
import { differenceInterval } from '../../src/stats/differenceInterval';
import { exactPoissonInterval } from '../../src/stats/exactPoissonInterval';
import { meanInterval } from '../../src/stats/meanInterval';
import { newcombeDifference } from '../../src/stats/newcombeDifference';
import { rateInterval } from '../../src/stats/rateInterval';
import { wilsonInterval } from '../../src/stats/wilsonInterval';

// The bulk of the cases is in test/reference; here are the edges.

describe('Wilson interval', () => {
  test('starts at exactly 0 for nobody and ends at exactly 1 for everybody, however many they are', () => {
    for (const base of [1, 7, 50, 56_000_000, 1e15]) {
      expect(wilsonInterval(0, base).lower).toBe(0);
      expect(wilsonInterval(base, base).upper).toBe(1);
      expect(wilsonInterval(0, base).upper).toBeGreaterThan(0);
      expect(wilsonInterval(base, base).lower).toBeLessThan(1);
    }
  });

  test('is the same seen from the other side', () => {
    const met = wilsonInterval(7, 20, 0.998);
    const missed = wilsonInterval(13, 20, 0.998);
    expect(met.lower).toBeCloseTo(1 - missed.upper, 14);
    expect(met.upper).toBeCloseTo(1 - missed.lower, 14);
  });

  test('takes a base below 1', () => {
    const { lower, upper } = wilsonInterval(0.2, 0.5);
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeLessThan(1);
  });
});

test('nobody is from exactly 0, everybody to exactly 1, of however many', () => {
  for (let base = 1; base <= 2000; base += 1) {
    expect(wilsonInterval(0, base).lower).toBe(0);
    expect(wilsonInterval(base, base).upper).toBe(1);
    expect(wilsonInterval(0, base, 0.998).lower).toBe(0);
    expect(wilsonInterval(base, base, 0.998).upper).toBe(1);
  }
});

describe('counts and rates', () => {
  test.each([
    [0, 'exact'],
    [9, 'exact'],
    [9.999, 'exact'],
    [10, 'byar'],
    [5e7, 'byar'],
  ])('a count of %p has the %s interval', (count, method) => {
    expect(countInterval(count).method).toBe(method);
  });

  test('a rate may be more than one each', () => {
    const { lower, upper } = rateInterval(50, 20, 1000);
    expect(lower).toBeLessThan(2500);
    expect(upper).toBeGreaterThan(2500);
  });

  test('nobody: from 0 to 3.69, the −ln of 0.025', () => {
    expect(exactPoissonInterval(0).lower).toBe(0);
    expect(exactPoissonInterval(0).upper).toBeCloseTo(-Math.log(0.025), 13);
    expect(byarInterval(0).lower).toBe(0);
  });

  test('Byar’s comes close to the exact one where both can be had', () => {
    const [byar, exact] = [byarInterval(1000), exactPoissonInterval(1000)];
    expect(byar.lower / exact.lower).toBeCloseTo(1, 5);
    expect(byar.upper / exact.upper).toBeCloseTo(1, 5);
  });
});

describe('interval of a mean', () => {
  // scipy 1.17, t.interval
  test.each([
    [0.95, 11.107361319010455, 17.059305347656213],
    [0.998, 7.2604883608222694, 20.9061783058444],
  ])('of six values at %p', (confidence, lower, upper) => {
    const interval = meanInterval([12, 15, 11, 19, 14.5, 13], confidence);
    expect(interval?.lower).toBeCloseTo(lower, 11);
    expect(interval?.upper).toBeCloseTo(upper, 11);
  });

  test('needs two values; has no width for a constant', () => {
    expect(meanInterval([])).toBeUndefined();
    expect(meanInterval([4])).toBeUndefined();
    expect(meanInterval([4, 4, 4])).toEqual({ lower: 4, upper: 4 });
  });
});

describe('change between two proportions', () => {
  // Newcombe (1998), table II, method 10, to the four decimals printed there.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%p of %p less %p of %p is between %p and %p', (count, base, countBefore, baseBefore, lower, upper) => {
    const change = newcombeDifference({ count, base }, { count: countBefore, base: baseBefore });
    expect(change.difference).toBeCloseTo(count / base - countBefore / baseBefore, 14);
    expect(change.lower).toBeCloseTo(lower, 4);
    expect(change.upper).toBeCloseTo(upper, 4);
  });

  test('of two rates, from their own intervals', () => {
    const change = differenceInterval({ value: 10, lower: 7, upper: 14 }, { value: 6, lower: 3, upper: 9 });
    // By hand: 4 − √(3² + 3²), 4 + √(4² + 3²)
    expect(change.difference).toBe(4);
    expect(change.lower).toBeCloseTo(4 - Math.sqrt(18), 14);
    expect(change.upper).toBeCloseTo(9, 14);
  });
});

describe('what cannot be meant is refused', () => {
  test.each<[string, () => unknown]>([
    ['more people than there are', () => wilsonInterval(11, 10)],
    ['fewer than nobody', () => wilsonInterval(-1, 10)],
    ['a base of 0', () => wilsonInterval(0, 0)],
    ['a base without end', () => wilsonInterval(0, Infinity)],
    ['no count', () => wilsonInterval(Number.NaN, 10)],
    ['95 for 95%', () => wilsonInterval(1, 10, 95)],
    ['a negative count', () => countInterval(-1)],
    ['a negative count, exact', () => exactPoissonInterval(-1)],
    ['a negative count, Byar', () => byarInterval(-1)],
    ['an exact interval at 100%', () => exactPoissonInterval(1, 1)],
    ['an exact interval of nobody at 100%', () => exactPoissonInterval(0, 1)],
    ['an exact interval at 0%', () => exactPoissonInterval(1, 0)],
    ['an exact interval at 95 for 95%', () => exactPoissonInterval(1, 95)],
    ['an exact interval of no end', () => exactPoissonInterval(Infinity)],
    ['no population', () => rateInterval(1, 0, 1000)],
    ['a multiplier of 0', () => rateInterval(1, 10, 0)],
    [
      'a value outside its interval',
      () => differenceInterval({ value: 1, lower: 2, upper: 3 }, { value: 0, lower: 0, upper: 0 }),
    ],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
