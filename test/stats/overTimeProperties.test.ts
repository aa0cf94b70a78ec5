import fc from 'fast-check';
import { recentTrend } from '../../src/stats/recentTrend';
import { xmr } from '../../src/stats/xmr';

const counted = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([base, share]) => ({ base, count: Math.round(base * share) }));

function close(a: number | undefined, b: number | undefined, size: number): boolean {
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 1e-12 * Math.max(1, size);
}

describe('over time', () => {
  const opposite = { increasing: 'decreasing', decreasing: 'increasing', noChange: 'noChange' } as const;
  const years = fc.array(counted, { minLength: 5, maxLength: 9 });

  test('a trend turns round with the years', () => {
    fc.assert(
      fc.property(
        years.map((points) => points.slice(-5)),
        (points) => {
          const [forth, back] = [points, [...points].reverse()].map((each) =>
            recentTrend({ kind: 'proportions', points: each }),
          );
          if (forth?.kind !== 'tested' || back?.kind !== 'tested') {
            expect(forth).toEqual(back);
            return;
          }
          expect(back.direction).toBe(opposite[forth.direction]);
          expect(close(back.slope, -forth.slope, 1)).toBe(true);
          expect(back.chiSquare).toBeCloseTo(forth.chiSquare, 3);
        },
      ),
    );
  });

  test('a trend of values turns round when the values are mirrored, and nothing before the last five matters', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 5, maxLength: 8 }), (pairs) => {
        const points = pairs.map(([value, half]) => ({ value, lower: value - half, upper: value + half }));
        const mirrored = points.map(({ value, lower, upper }) => ({
          value: -value,
          lower: -upper,
          upper: -lower,
        }));
        const [up, down] = [points, mirrored].map((each) => recentTrend({ kind: 'values', points: each }));
        if (up?.kind !== 'tested' || down?.kind !== 'tested') throw new Error('not tested');
        expect(down.direction).toBe(opposite[up.direction]);
        expect(recentTrend({ kind: 'values', points: points.slice(-5) })).toEqual(up);
      }),
    );
  });

  test('an XmR chart mirrors: improvement where high is good is improvement of the mirrored where low is good', () => {
    const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 13, maxLength: 40 });
    fc.assert(
      fc.property(series, fc.integer({ min: -30, max: 30 }), (values, target) => {
        const high = xmr(values, { direction: 'higherIsBetter', target });
        const low = xmr(
          values.map((value) => -value + 0),
          { direction: 'lowerIsBetter', target: -target },
        );
        if (high.kind === 'notTested' || low.kind === 'notTested') throw new Error('not tested');
        expect([low.variation, low.assurance]).toEqual([high.variation, high.assurance]);
        expect(high.limits.lower).toBeLessThanOrEqual(high.limits.nearLower);
        expect(high.limits.nearUpper).toBeLessThanOrEqual(high.limits.upper);
      }),
    );
  });
});
