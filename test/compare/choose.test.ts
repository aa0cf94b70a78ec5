import { compare } from '../../src/compare/compare';
import { comparingProblems } from '../../src/definitions/words/problems/comparing';
import type { Compared, ComparatorChoice } from '../../src/domain/comparison';
import type { Staged } from '../../src/domain/problem';
import { Refusal } from '../../src/domain/refusal';
import { tidiedOf, type Row, type TidiedParts } from './tidiedOf';

const authorities: TidiedParts['authorities'] = [
  { name: 'Cardiff', nameCy: 'Caerdydd', gss: 'W06000015' },
  { name: 'Swansea', nameCy: 'Abertawe', gss: 'W06000011' },
  { name: 'Rhondda Cynon Taf', gss: 'W06000016' },
  { name: 'Isle of Anglesey', nameCy: 'Ynys Môn', gss: 'W06000001' },
  { name: 'Bristol', country: 'England', gss: 'E06000023' },
  { name: 'Newport', nameCy: 'Casnewydd', gss: 'W06000022' },
  { name: 'Bolton', country: 'England', gss: 'E08000001' },
  { name: 'North Lanarkshire', country: 'Scotland', gss: 'S12000050' },
  { name: 'South Lanarkshire', country: 'Scotland', gss: 'S12000029' },
];
const rows = authorities.map((_, at): Row => [at, 0, 0, 10 * at]);
const context = {
  sheet: 'Context',
  variables: ['population', 'density'],
  rows: [
    { authority: 0, values: [10, 10] },
    { authority: 1, values: [11, 10] },
    { authority: 2, values: [20, 12] },
    { authority: 3, values: [undefined, 1] },
    { authority: 4, values: [10, 10] },
    { authority: 5, values: [14, 10] },
  ],
};

function run(choice: ComparatorChoice, parts: Partial<TidiedParts> = {}): Staged<Compared> {
  const tidied = tidiedOf({ authorities, indicators: [{ code: 'I' }], periods: ['2015-16'], rows, ...parts });
  return compare(tidied, { own: 0, choice });
}

const members = (made: Staged<Compared>): number[] =>
  made.made.group.members.map(({ authority }) => authority);
const codes = (made: Staged<Compared>): string[] => made.problems.map(({ code }) => code);

function refused(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('a country', () => {
  test('is all of its authorities but the council, and none of another country', () => {
    expect(members(run({ kind: 'country' }))).toEqual([1, 2, 3, 5]);
  });

  test('has no districts for a county, and none that were gone before', () => {
    const others: TidiedParts['authorities'] = [
      { name: 'Kent', tier: 'county' },
      { name: 'Dover', tier: 'district' },
      { name: 'Medway' },
      { name: 'Gwent', tier: 'county', to: '1996-03-31' },
    ];
    expect(members(run({ kind: 'country' }, { authorities: others }))).toEqual([2]);
  });
});

describe('the officer’s own list', () => {
  test.each([
    ['Swansea', 1],
    ['Abertawe', 1],
    ['city and county of swansea', 1],
    ['W06000011', 1],
    ['Ynys Mon', 3],
    ['Rhondda Cynon Taff', 2],
    ['Bristol', 4],
    ['Bolton MBC', 6],
    ['Metropolitan Borough of Bolton', 6],
    ['Swansea UA', 1],
    ['Cyngor Sir Ynys Môn', 3],
    ['North Lanarkshire Council', 7],
  ])('finds %s', (name, authority) => {
    expect(members(run({ kind: 'named', names: [name, 'Newport'] }))).toEqual([authority, 5]);
  });

  test('says that the council was in it, and who was there twice', () => {
    const made = run({ kind: 'named', names: ['Cardiff', 'Swansea', 'Abertawe', ''] });
    expect(members(made)).toEqual([1]);
    expect(codes(made)).toEqual(['ownNamed', 'comparatorTwice', 'fewComparators']);
  });

  test('an unknown name is refused with the nearest', () => {
    const { code, details } = refused(() => run({ kind: 'named', names: ['Swansey'] }));
    expect(code).toBe('unknownComparator');
    expect(details).toMatchObject({
      name: 'Swansey',
      nearest: expect.stringMatching(/^Swansea\b/) as string,
    });
  });

  test('a name that could be two councils’ is refused with both', () => {
    const { code, details } = refused(() => run({ kind: 'named', names: ['Lanarkshire'] }));
    expect(code).toBe('unknownComparator');
    expect(details['nearest']).toBe('North Lanarkshire, South Lanarkshire');
  });

  test('a name like no other is refused without one', () => {
    const { code, details } = refused(() => run({ kind: 'named', names: ['Xyzzyx'] }));
    expect([code, details]).toEqual(['unknownComparatorAtAll', { name: 'Xyzzyx' }]);
  });
});

describe('nearest neighbours', () => {
  const contexts = [context];

  test('are the nearest in their own country, with distance and what they have in common', () => {
    const made = run({ kind: 'nearest', k: 2 }, { contexts });
    expect(members(made)).toEqual([1, 5]);
    const [near, far] = made.made.group.members;
    expect(near?.closest).toEqual(['density', 'population']);
    expect(near?.distance).toBeGreaterThan(0);
    expect(near?.distance).toBeLessThan(far?.distance ?? 0);
  });

  test('one that lacks a variable is said, not dropped silently', () => {
    const made = run({ kind: 'nearest', k: 3 }, { contexts });
    expect(made.made.group.leftOut).toEqual([
      { authority: 3, reason: 'missingContext', detail: 'population' },
    ]);
    expect(made.problems).toContainEqual({
      code: 'contextMissing',
      severity: 'note',
      details: { count: 1, authorities: 'Isle of Anglesey' },
    });
  });

  test('may be of another country where that is asked for', () => {
    expect(members(run({ kind: 'nearest', k: 1, withinCountry: false }, { contexts }))).toEqual([4]);
  });

  test('variables and weights can be chosen', () => {
    const choice = { kind: 'nearest', k: 3, variables: ['density'], weights: [2] } as const;
    expect(members(run(choice, { contexts }))).toEqual([1, 5, 2]);
  });

  test('fewer than asked for is said', () => {
    expect(codes(run({ kind: 'nearest', k: 9 }, { contexts }))).toContain('fewerNeighbours');
  });

  test('a variable that the council lacks is not used, and said', () => {
    const lacking = {
      ...context,
      rows: [{ authority: 0, values: [undefined, 10] }, ...context.rows.slice(1)],
    };
    const made = run({ kind: 'nearest', k: 2 }, { contexts: [lacking] });
    expect(codes(made)).toContain('ownVariableMissing');
    expect(made.made.group.leftOut).toEqual([]);
  });

  test('two neighbours fewer or more, and the whole country, are among the alternatives', () => {
    const kinds = run({ kind: 'nearest', k: 1 }, { contexts }).made.alternatives?.map((one) => one.kind);
    expect(kinds).toEqual(['quartileMethod', 'neighbours', 'nextGroup']);
    const next = run({ kind: 'country' }, { contexts }).made.alternatives?.[1];
    expect(next).toEqual({ kind: 'nextGroup', choice: 'nearest', k: 3 });
  });
});

describe('families and published lists', () => {
  const families = [{ sheet: 'Families', families: [{ name: 'Family 1', authorities: [0, 2, 3] }] }];
  const neighbours = [
    {
      sheet: 'Neighbours',
      rows: [
        { authority: 0, neighbour: 5, rank: 2, closeness: 'Close' },
        { authority: 0, neighbour: 4, rank: 1, closeness: 'Very close' },
        { authority: 1, neighbour: 0, rank: 1 },
      ],
    },
  ];

  test('a family is its other members', () => {
    expect(members(run({ kind: 'family', name: 'family 1' }, { families }))).toEqual([2, 3]);
    expect(members(run({ kind: 'family', name: '' }, { families }))).toEqual([2, 3]);
  });

  test('a published list keeps its order and its words', () => {
    expect(run({ kind: 'published' }, { neighbours }).made.group.members).toEqual([
      { authority: 4, closeness: 'Very close' },
      { authority: 5, closeness: 'Close' },
    ]);
  });

  test.each<[string, ComparatorChoice, Partial<TidiedParts>]>([
    ['noComparatorsNamed', { kind: 'named', names: [' '] }, {}],
    ['noContext', { kind: 'nearest', k: 5 }, {}],
    ['badNumberOfNeighbours', { kind: 'nearest', k: 0 }, { contexts: [context] }],
    ['unknownVariable', { kind: 'nearest', k: 2, variables: ['rain'] }, { contexts: [context] }],
    ['badWeights', { kind: 'nearest', k: 2, weights: [1] }, { contexts: [context] }],
    ['badWeights', { kind: 'nearest', k: 2, weights: [0, 0] }, { contexts: [context] }],
    [
      'ownContextMissing',
      { kind: 'nearest', k: 2 },
      { contexts: [{ ...context, rows: context.rows.slice(1) }] },
    ],
    [
      'noNeighbours',
      { kind: 'nearest', k: 2 },
      { contexts: [{ ...context, rows: context.rows.slice(0, 1) }] },
    ],
    ['noFamilies', { kind: 'family', name: 'x' }, {}],
    ['unknownFamily', { kind: 'family', name: 'x' }, { families }],
    [
      'familyEmpty',
      { kind: 'family', name: 'y' },
      { families: [{ sheet: 's', families: [{ name: 'Y', authorities: [0] }] }] },
    ],
    ['noNeighbourList', { kind: 'published' }, {}],
    ['noNeighbourList', { kind: 'published', sheet: 'Other' }, { neighbours }],
    ['notInNeighbourList', { kind: 'published' }, { neighbours: [{ sheet: 's', rows: [] }] }],
    ['aloneInCountry', { kind: 'country' }, { authorities: [{ name: 'Alone' }] }],
  ])('%s is refused, with words for it', (code, choice, parts) => {
    expect(refused(() => run(choice, parts)).code).toBe(code);
    expect(Object.keys(comparingProblems)).toContain(code);
  });
});
