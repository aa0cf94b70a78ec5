import { compare } from '../../src/compare/compare';
import { moved } from '../../src/compare/moved';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Compared, ComparatorChoice } from '../../src/domain/comparison';
import type { Staged } from '../../src/domain/problem';
import { Refusal } from '../../src/domain/refusal';
import { judge } from '../../src/judge/judge';
import { tidiedOf, type Row } from './tidiedOf';

const england = { country: 'England' } as const;
const authorities = [
  { name: 'Own', ...england, tier: 'unitary', region: 'North East' },
  { name: 'B', ...england, tier: 'unitary', region: 'North East' },
  { name: 'C', ...england, tier: 'londonBorough', region: 'London' },
  { name: 'D', ...england, tier: 'unitary', region: 'London' },
  { name: 'E', ...england, tier: 'county', region: 'North East' },
  { name: 'Cardiff' },
  { name: 'Swansea' },
];
const rows: Row[] = authorities.map((_, at): Row => [at, 0, 0, 10 * at]);
const context = {
  sheet: 'Context',
  variables: ['density'],
  rows: [0, 9, 5, 2, 3, 1, 1].map((value, authority) => ({ authority, values: [value] })),
};

function run(choice: ComparatorChoice, more: readonly Row[] = []): Staged<Compared> {
  const indicators = [{ code: 'BOTH' }, { code: 'ENGLISH' }];
  const tidied = tidiedOf({
    authorities,
    indicators,
    periods: ['2015-16'],
    rows: [...rows, ...more],
    contexts: [context],
  });
  return compare(tidied, { own: 0, choice });
}
const members = ({ made }: Staged<Compared>): number[] =>
  made.group.members.map(({ authority }) => authority);

describe('a whole group by what the councils are', () => {
  test.each([
    ['the country', { kind: 'country' }, [1, 2, 3, 4]],
    ['its tier', { kind: 'country', of: 'tier' }, [1, 3]],
    ['its region', { kind: 'country', of: 'region' }, [1, 4]],
    ['a region by name', { kind: 'family', name: 'north east' }, [1, 4]],
    ['a tier by name', { kind: 'family', name: 'Unitary authorities' }, [1, 3]],
    ['another tier', { kind: 'family', name: 'London boroughs' }, [2]],
  ] as const)('%s', (_, choice, expected) => {
    expect(members(run(choice as ComparatorChoice))).toEqual(expected);
  });

  test('a name that is nothing is refused', () => {
    expect(() => run({ kind: 'family', name: 'Yours' })).toThrow(Refusal);
  });
});

describe('an indicator that only the council’s country has', () => {
  const english = [0, 1, 2, 3, 4].map((at): Row => [at, 1, 0, at]);

  test('is compared with as many nearest within it, which is said', () => {
    // Nearest of all countries: Cardiff and Swansea (1), D (2); within England: D, E, C.
    const made = run({ kind: 'nearest', k: 3, withinCountry: false }, english);
    expect(members(made)).toEqual([5, 6, 3]);
    const [both, one] = made.made.comparisons;
    expect([both?.of, both?.within]).toEqual([4, undefined]);
    expect(one).toMatchObject({ of: 4, within: { by: 'nearest', members: [3, 4, 2] } });
    expect(one?.omitted).toEqual([
      { authority: 5, reason: 'otherCountry' },
      { authority: 6, reason: 'otherCountry' },
    ]);
    expect(made.problems).toEqual([
      {
        code: 'indicatorsWithinCountry',
        severity: 'note',
        details: { count: 1, indicators: 'ENGLISH', members: 3 },
      },
    ]);
  });

  test.each([
    [['B', 'C', 'D', 'Cardiff'], { by: 'members', members: [1, 2, 3] }],
    [['B', 'Cardiff', 'Swansea'], { by: 'country', members: [1, 2, 3, 4] }],
  ])('with %j named, with %j', (names, within) => {
    expect(run({ kind: 'named', names }, english).made.comparisons[1]?.within).toEqual(within);
  });

  test('a Welsh council without a figure this year does not make it English', () => {
    const [, one] = run({ kind: 'named', names: ['B', 'Cardiff'] }, [...english, [5, 1, 0, 7]]).made
      .comparisons;
    expect(one?.within).toBeUndefined();
  });
});

describe('swapping the group', () => {
  const councils = ['Own', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const sure = (authority: number, value: number): Row => [
    authority,
    0,
    0,
    value,
    { numerator: value * 1000, denominator: 100_000 },
  ];
  const tidied = tidiedOf({
    authorities: councils,
    indicators: [{ code: 'I', domain: 'access' }, { code: 'SAME' }],
    periods: ['2015-16'],
    rows: [
      ...[50, 10, 20, 30, 70, 80, 90, 95].map((value, at) => sure(at, value)),
      ...councils.map((_, at): Row => [at, 1, 0, at === 0 ? 99 : 5]),
    ],
    findings: [{ domain: 'access', level: 3, weight: 1 }],
  });
  const runOf = (names: readonly string[]): Parameters<typeof moved>[0] => {
    const compared = compare(tidied, { own: 0, choice: { kind: 'named', names } }).made;
    return { compared, judged: judge(tidied, compared, jointReview, []).made };
  };

  test('says which indicators and which domains moved, and leaves out those that did not', () => {
    const found = moved(runOf(['B', 'C', 'D']), runOf(['E', 'F', 'G']));
    expect(found.compared).toBe(2);
    expect(found.indicators).toEqual([
      {
        indicator: 0,
        period: 0,
        before: { rank: 1, of: 4, quartile: 4, position: 'muchHigher', standing: 'muchBetter' },
        after: { rank: 4, of: 4, quartile: 1, position: 'muchLower', standing: 'muchWorse' },
      },
    ]);
    expect(found.domains).toEqual([{ domain: 'access', before: 4, after: 2 }]);
  });

  test('with the same group nothing moves', () => {
    const run = runOf(['B', 'C', 'D']);
    expect(moved(run, run)).toEqual({ indicators: [], domains: [], compared: 2 });
  });
});
