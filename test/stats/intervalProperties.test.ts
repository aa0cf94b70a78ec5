import fc from 'fast-check';
import { countInterval } from '../../src/stats/countInterval';
import { funnelLimits } from '../../src/stats/funnelLimits';
import { funnelSides } from '../../src/stats/funnelSides';
import { gapInPeople } from '../../src/stats/gapInPeople';
import { mean } from '../../src/stats/mean';
import { meanInterval } from '../../src/stats/meanInterval';
import { newcombeDifference } from '../../src/stats/newcombeDifference';
import { sideOfBenchmark } from '../../src/stats/sideOfBenchmark';
import { wilsonInterval } from '../../src/stats/wilsonInterval';

/** Small whole numbers tie often; the rest are as wide as figures are. */
const figure = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));

const group = fc.array(figure, { minLength: 1, maxLength: 40 });

const counted = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([base, share]) => ({ base, count: Math.round(base * share) }));

function close(a: number | undefined, b: number | undefined, size: number): boolean {
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 1e-12 * Math.max(1, size);
}

describe('an interval', () => {
  test('of a proportion holds its value, lies within 0 to 1, and is wider at 99.8%', () => {
    fc.assert(
      fc.property(counted, ({ count, base }) => {
        const [inner, outer] = [wilsonInterval(count, base, 0.95), wilsonInterval(count, base, 0.998)];
        const ends = [0, outer.lower, inner.lower, count / base, inner.upper, outer.upper, 1];
        // All within a hair: at 0 and 1 rounding may put the value a hair past the end.
        for (let i = 1; i < ends.length; i += 1)
          expect(ends[i]).toBeGreaterThanOrEqual((ends[i - 1] ?? 0) - 1e-15);
        expect(Math.min(...ends)).toBe(0);
        expect(Math.max(...ends)).toBe(1);
      }),
    );
  });

  test('of a proportion mirrors that of the rest', () => {
    fc.assert(
      fc.property(counted, ({ count, base }) => {
        const [met, missed] = [wilsonInterval(count, base), wilsonInterval(base - count, base)];
        expect(close(met.lower, 1 - missed.upper, 1)).toBe(true);
        expect(close(met.upper, 1 - missed.lower, 1)).toBe(true);
      }),
    );
  });

  test('of a count holds it, is wider at 99.8%, and rises with the count, over the change of method too', () => {
    const count = fc.oneof(
      fc.integer({ min: 0, max: 30 }),
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.nat(100_000_000),
    );
    fc.assert(
      fc.property(count, (x) => {
        const [inner, outer, more] = [
          countInterval(x, 0.95),
          countInterval(x, 0.998),
          countInterval(x + 1, 0.95),
        ];
        const ends = [0, outer.lower, inner.lower, x, inner.upper, outer.upper];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(more.lower).toBeGreaterThan(inner.lower);
        expect(more.upper).toBeGreaterThan(inner.upper);
      }),
    );
  });

  test('of a mean holds it and is wider at 99.8%', () => {
    fc.assert(
      fc.property(group, (values) => {
        const [inner, outer, centre] = [
          meanInterval(values, 0.95),
          meanInterval(values, 0.998),
          mean(values) ?? 0,
        ];
        if (!inner || !outer) return;
        const ends = [outer.lower, inner.lower, centre, inner.upper, outer.upper];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });

  test('of a change turns round with the years, and holds no change where nothing changed', () => {
    fc.assert(
      fc.property(counted, counted, (now, before) => {
        const [forth, back] = [newcombeDifference(now, before), newcombeDifference(before, now)];
        expect(forth.difference).toBe(-back.difference + 0);
        expect(close(forth.lower, -back.upper, 1)).toBe(true);
        const none = newcombeDifference(now, now);
        expect(none.lower).toBeLessThanOrEqual(0);
        expect(none.upper).toBeGreaterThanOrEqual(0);
        expect(forth.lower).toBeGreaterThanOrEqual(-1);
        expect(forth.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('against a benchmark', () => {
  test('above turns to below when everything is mirrored', () => {
    const mirror = { above: 'below', similar: 'similar', below: 'above' } as const;
    fc.assert(
      fc.property(figure, figure, figure, (a, b, benchmark) => {
        const interval = { lower: Math.min(a, b), upper: Math.max(a, b) };
        const mirrored = { lower: -interval.upper, upper: -interval.lower };
        expect(sideOfBenchmark(mirrored, -benchmark)).toBe(mirror[sideOfBenchmark(interval, benchmark)]);
      }),
    );
  });

  test('outside the outer limits of a funnel is outside the inner ones too', () => {
    fc.assert(
      fc.property(counted, fc.double({ min: 0, max: 1, noNaN: true }), ({ count, base }, average) => {
        const { at95, at998 } = funnelSides(count, base, average);
        if (at998 !== 'similar') expect(at95).toBe(at998);
        const [inner, outer] = [funnelLimits(average, base, 0.95), funnelLimits(average, base, 0.998)];
        const ends = [outer.lower, inner.lower, average, inner.upper, outer.upper];
        expect(ends).toEqual([...ends].sort((x, y) => x - y));
      }),
    );
  });

  test('so many more people do reach it, and one fewer do not', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 0, max: 1000 }), ({ count, base }, perMille) => {
        const gap = gapInPeople(count, base, perMille, 1000);
        const reached = (people: number) => people * 1000 >= perMille * base; // whole numbers: exact
        if (gap < 0) expect([reached(count - gap), reached(count - gap - 1)]).toEqual([true, false]);
        else expect(reached(count)).toBe(true);
      }),
    );
  });
});
