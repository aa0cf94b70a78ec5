import fc from 'fast-check';
import { compare } from '../../src/compare/compare';
import type { Comparison } from '../../src/domain/comparison';
import type { Polarity } from '../../src/domain/indicator';
import { tidiedOf, type Row } from './tidiedOf';

/** A group of councils, the council itself first: how many of how many, this year and five and one years before. */
const group = fc.array(
  fc.record({ base: fc.integer({ min: 5, max: 400 }), shares: fc.tuple(share(), share(), share()) }),
  { minLength: 2, maxLength: 12 },
);
type Group = readonly { base: number; shares: readonly [number, number, number] }[];

function share(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
}

/** `turned`: those who did not meet the condition are counted instead. `order`: who stands where in the figures. */
function compared(
  councils: Group,
  polarity: Polarity,
  options: { turned?: boolean; order?: readonly number[] } = {},
): { made: Comparison; name: (authority: number) => number } {
  const order = options.order ?? councils.map((_, at) => at);
  const rows = order.flatMap((council, authority) => {
    const { base, shares } = councils[council] as Group[number];
    return shares.map((one, period): Row => {
      const met = Math.round(one * base);
      const numerator = options.turned === true ? base - met : met;
      return [authority, 0, period, (100 * numerator) / base, { numerator, denominator: base }];
    });
  });
  const tidied = tidiedOf({
    authorities: order.map((council) => `Council ${council}`),
    indicators: [{ code: 'I', polarity }],
    periods: ['2010-11', '2014-15', '2015-16'],
    rows,
  });
  const own = order.indexOf(0);
  const made = compare(tidied, { own, choice: { kind: 'country' } }).made.comparisons[0] as Comparison;
  return { made, name: (authority) => order[authority] as number };
}

/** All that is said of better and worse, with councils by their names. */
function said({ made, name }: ReturnType<typeof compared>): unknown {
  const {
    rank,
    of,
    tied,
    quartile,
    percentile,
    quintile,
    standing,
    funnel,
    change,
    against,
    trend,
    learnFrom,
  } = made;
  return {
    ...{ rank, of, tied, quartile, percentile, quintile, standing, trend },
    funnel: funnel?.standing,
    change: change?.direction,
    against: against?.map((one) => [one.kind, one.standing]),
    better: learnFrom?.better.map(({ authority }) => name(authority)).sort(),
    people: made.bestQuartile === undefined ? undefined : Math.abs(made.bestQuartile.people ?? 0),
  };
}

describe('for any group', () => {
  test('counting those who did, higher is better, says the same as counting those who did not, lower is better', () => {
    fc.assert(
      fc.property(group, (councils) => {
        // Binary fractions: 100 × (1 − share) may be a hair off a tie or a bound; shares of twentieths of round bases are not.
        const round = councils.map((one) => ({ ...one, base: 20 * Math.ceil(one.base / 20) }));
        expect(said(compared(round, 'lowerIsBetter', { turned: true }))).toEqual(
          said(compared(round, 'higherIsBetter')),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('the order of the councils in the figures makes no difference', () => {
    const shuffled = group.chain((councils) =>
      fc.tuple(
        fc.constant(councils),
        fc.shuffledSubarray(
          councils.map((_, at) => at),
          { minLength: councils.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([councils, order]) => {
        expect(said(compared(councils, 'higherIsBetter', { order }))).toEqual(
          said(compared(councils, 'higherIsBetter')),
        );
      }),
      { numRuns: 150 },
    );
  });

  test.each(['none', 'unknown'] as const)(
    'with direction %s nothing at all is better or worse',
    (polarity) => {
      fc.assert(
        fc.property(group, (councils) => {
          const { made } = compared(councils, polarity);
          expect(JSON.stringify(made)).not.toMatch(/better|worse|improv|worsen|concern/i);
          expect([made.bestQuartile, made.learnFrom, made.milestones]).toEqual([undefined, undefined, []]);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('a value lies within its own limits in order, and its change within its interval', () => {
    fc.assert(
      fc.property(group, (councils) => {
        const { funnel, change, interval, value } = compared(councils, 'higherIsBetter').made;
        if (funnel !== undefined) {
          const { lower998, lower95, average, upper95, upper998 } = funnel;
          const limits = [lower998, lower95, average, upper95, upper998];
          expect(limits).toEqual(limits.slice().sort((a, b) => a - b));
        }
        if (interval !== undefined && value !== undefined) {
          expect(interval.lower998).toBeLessThanOrEqual(interval.lower95);
          expect(interval.upper95).toBeLessThanOrEqual(interval.upper998);
        }
        if (change?.lower95 !== undefined && change.upper95 !== undefined) {
          expect(change.lower95).toBeLessThanOrEqual(change.difference + 1e-9);
          expect(change.upper95).toBeGreaterThanOrEqual(change.difference - 1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });
});
