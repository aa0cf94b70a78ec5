import { funnelLimits } from '../../src/stats/funnelLimits';
import { funnelSides } from '../../src/stats/funnelSides';
import { gapInPeople } from '../../src/stats/gapInPeople';
import { gapToBenchmark } from '../../src/stats/gapToBenchmark';
import { sideOfBenchmark } from '../../src/stats/sideOfBenchmark';
import { sidesOfBenchmark } from '../../src/stats/sidesOfBenchmark';

describe('a value whose interval runs from 8 to 12', () => {
  test.each([
    [7.999, 'above'],
    [8, 'similar'],
    [10, 'similar'],
    [12, 'similar'],
    [12.001, 'below'],
  ])('against %p is %s', (benchmark, side) => {
    expect(sideOfBenchmark({ lower: 8, upper: 12 }, benchmark)).toBe(side);
  });

  test('against another interval is similar where the two touch', () => {
    expect(sideOfBenchmark({ lower: 8, upper: 12 }, { lower: 4, upper: 8 })).toBe('similar');
    expect(sideOfBenchmark({ lower: 8, upper: 12 }, { lower: 4, upper: 7.9 })).toBe('above');
    expect(sideOfBenchmark({ lower: 8, upper: 12 }, { lower: 12.1, upper: 13 })).toBe('below');
  });

  test('is much higher only beyond its interval at 99.8% as well', () => {
    const sides = (benchmark: number) =>
      sidesOfBenchmark({ lower: 8, upper: 12 }, { lower: 6, upper: 14 }, benchmark);
    expect(sides(7)).toEqual({ at95: 'above', at998: 'similar' });
    expect(sides(5)).toEqual({ at95: 'above', at998: 'above' });
    expect(sides(6)).toEqual({ at95: 'above', at998: 'similar' });
    expect(sides(20)).toEqual({ at95: 'below', at998: 'below' });
  });
});

describe('funnel', () => {
  test('closes as the base grows, around the pooled value', () => {
    const [small, large] = [funnelLimits(0.2, 100), funnelLimits(0.2, 10_000)];
    expect(small.upper - small.lower).toBeCloseTo(10 * (large.upper - large.lower), 14);
  });

  test.each([
    ['nobody anywhere', 0, 10, 0, 'similar'],
    ['everybody everywhere', 10, 10, 1, 'similar'],
    ['anybody where there should be nobody', 1, 10, 0, 'above'],
    ['one missing where there should be everybody', 9, 10, 1, 'below'],
  ])('%s', (_, count, base, average, side) => {
    expect(funnelSides(count, base, average)).toEqual({ at95: side, at998: side });
  });

  test('a point between the limits at 95% and at 99.8% is outside the first alone', () => {
    // 20% of 100: limits 12.2% to 27.8%, and 7.6% to 32.4%
    expect(funnelSides(29, 100, 0.2)).toEqual({ at95: 'above', at998: 'similar' });
    expect(funnelSides(10, 100, 0.2)).toEqual({ at95: 'below', at998: 'similar' });
    expect(funnelSides(33, 100, 0.2)).toEqual({ at95: 'above', at998: 'above' });
  });
});

describe('gap', () => {
  test('is positive where the value is higher', () => {
    expect(gapToBenchmark(10, 12)).toBe(-2);
    expect(gapToBenchmark(12, 10)).toBe(2);
  });

  test.each([
    // 70% of 85 reviews is 59.5: with 45.5 or more short, fourteen more reach it and thirteen do not
    [46, 85, 70, 100, -14],
    [60, 85, 70, 100, 1],
    [56, 100, 56, 100, 0],
    [65, 100, 56, 100, 9],
    [0, 10_000, 0.3, 1000, -3],
    [5, 0, 50, 100, 5],
    [7, 20, 35, 100, 0],
    [1_000_000, 3_000_000, 100 / 3, 100, 0],
    // 56 and 700,000,000 as binary fractions are a hair more
    [44, 100, 56, 100, -12],
    [700_000_000, 10_000_000_000, 7, 100, 0],
  ])('%p of %p against %p per %p is %p people', (count, base, benchmark, multiplier, people) => {
    expect(gapInPeople(count, base, benchmark, multiplier)).toBe(people);
  });
});

describe('what cannot be meant is refused', () => {
  test.each<[string, () => unknown]>([
    ['an interval the wrong way round', () => sideOfBenchmark({ lower: 2, upper: 1 }, 1)],
    ['no benchmark', () => sideOfBenchmark({ lower: 1, upper: 2 }, Number.NaN)],
    ['an average in per cent', () => funnelLimits(20, 100)],
    ['an average a hair over the whole', () => funnelLimits(1.01, 10)],
    ['an average below nothing', () => funnelLimits(-0.01, 10)],
    ['fewer than nobody in a funnel', () => funnelSides(-1, 10, 0.2)],
    ['a funnel at base 0', () => funnelLimits(0.2, 0)],
    ['more people than there are', () => funnelSides(11, 10, 0.5)],
    ['a gap to nothing', () => gapToBenchmark(1, Number.NaN)],
    ['a gap from nothing', () => gapToBenchmark(Number.NaN, 1)],
    ['a gap in people without a count', () => gapInPeople(Number.NaN, 10, 50)],
    ['a gap in people of a negative base', () => gapInPeople(1, -10, 50)],
    ['a gap in people to nothing', () => gapInPeople(1, 10, Number.NaN)],
    ['a gap in people per 0', () => gapInPeople(1, 10, 50, 0)],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
