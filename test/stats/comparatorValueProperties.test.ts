import fc from 'fast-check';
import { ascending } from '../../src/stats/ascending';
import { mean } from '../../src/stats/mean';
import { meanWithout } from '../../src/stats/meanWithout';
import { median } from '../../src/stats/median';
import { medianWithout } from '../../src/stats/medianWithout';
import { pooledValue } from '../../src/stats/pooledValue';
import { quantile } from '../../src/stats/quantile';
import { spread } from '../../src/stats/spread';
import { total } from '../../src/stats/total';

/** Small whole numbers tie often; the rest are as wide as figures are. */
const figure = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));

const group = fc.array(figure, { minLength: 1, maxLength: 40 });

const counted = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([base, share]) => ({ base, count: Math.round(base * share) }));

function close(a: number | undefined, b: number | undefined, size: number): boolean {
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 1e-12 * Math.max(1, size);
}

const sizeOf = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

describe('a comparator value', () => {
  test('lies within the group, whatever the order', () => {
    fc.assert(
      fc.property(
        group,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(6, 7),
        (values, share, type) => {
          const sorted = ascending(values);
          const [least = 0, most = 0] = [sorted[0], sorted[sorted.length - 1]];
          const size = sizeOf(values);
          for (const value of [median(values), quantile(sorted, share, type)]) {
            expect(value).toBeGreaterThanOrEqual(least);
            expect(value).toBeLessThanOrEqual(most);
          }
          expect(mean(values)).toBeGreaterThanOrEqual(least - 1e-12 * size);
          expect(mean(values)).toBeLessThanOrEqual(most + 1e-12 * size);
          expect(close(mean(values), mean([...values].reverse()), size)).toBe(true);
          expect(median([...values].reverse())).toBe(median(values));
        },
      ),
    );
  });

  test('quantiles never fall as the share rises', () => {
    fc.assert(
      fc.property(group, fc.constantFrom(6, 7), (values, type) => {
        const sorted = ascending(values);
        const along = Array.from({ length: 41 }, (_, i) => quantile(sorted, i / 40, type) ?? 0);
        // But for rounding: between two neighbours the last digit may go either way.
        for (let i = 1; i < along.length; i += 1) {
          expect(along[i]).toBeGreaterThanOrEqual((along[i - 1] ?? 0) - 1e-15 * sizeOf(values) - 1e-300);
        }
      }),
    );
  });

  test('with one left out is that of the others', () => {
    fc.assert(
      fc.property(group, fc.nat(39), (values, at) => {
        const out = at % values.length;
        const others = values.filter((_, i) => i !== out);
        const own = values[out] ?? 0;
        expect(medianWithout(ascending(values), own)).toBe(median(others));
        expect(close(meanWithout(total(values), values.length, own), mean(others), sizeOf(values))).toBe(
          true,
        );
      }),
    );
  });

  test('a pooled proportion lies between the lowest and the highest, and does not move when the authorities are merged', () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 2, maxLength: 20 }), (areas) => {
        const pooled =
          pooledValue(
            areas.map((area) => area.count),
            areas.map((area) => area.base),
          ) ?? -1;
        const shares = areas.map((area) => area.count / area.base);
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-15);
        expect(pooled).toBeLessThanOrEqual(Math.max(...shares) + 1e-15);
        const [a, b, ...rest] = areas;
        const merged = [
          { count: (a?.count ?? 0) + (b?.count ?? 0), base: (a?.base ?? 0) + (b?.base ?? 0) },
          ...rest,
        ];
        expect(
          pooledValue(
            merged.map((area) => area.count),
            merged.map((area) => area.base),
          ),
        ).toBe(pooled);
      }),
    );
  });

  test('spread is none for a constant, and does not move with the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }),
        fc.integer({ min: -1000, max: 1000 }),
        (values, by) => {
          const [here, there] = [spread(values), spread(values.map((value) => value + by))];
          expect(there?.range).toBe(here?.range);
          expect(close(there?.standardDeviation, here?.standardDeviation, 1000)).toBe(true);
          expect(spread(values.map(() => by))?.standardDeviation).toBe(0);
        },
      ),
    );
  });
});
