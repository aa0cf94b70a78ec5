import { compare } from '../../src/compare/compare';
import type { ComparatorChoice } from '../../src/domain/comparison';
import type { FamilyFile } from '../../src/domain/familyFile';
import { Refusal } from '../../src/domain/refusal';
import type { SavedList } from '../../src/domain/savedList';
import { tidiedOf } from './tidiedOf';

const scottish = { country: 'Scotland', tier: 'unitary' } as const;
const authorities = [
  { name: 'Glasgow', ...scottish },
  { name: 'Inverclyde', ...scottish },
  { name: 'Dundee', ...scottish },
  { name: 'Moray', ...scottish },
  { name: 'Cardiff' },
];
const lists: SavedList[] = [
  { key: 'list: 1', name: 'Ein Cymdogion', names: ['Moray', 'Dundee'] },
  { key: 'list: 2', name: 'Lost', names: ['Atlantis'] },
];
const families: FamilyFile = {
  id: 'mine',
  name: { en: 'Mine' },
  source: 'Our own',
  families: [
    {
      name: { en: 'Cities', cy: 'Dinasoedd' },
      authorities: ['Glasgow', 'Dundee', 'Cardiff', 'Paris'],
    },
    { name: { en: 'Deprivation 4 (most)' }, authorities: ['Glasgow', 'Moray'] },
  ],
};

function run(choice: ComparatorChoice, own: { lists?: SavedList[]; families?: FamilyFile } = {}) {
  const tidied = tidiedOf({
    authorities,
    indicators: [{ code: 'I' }],
    periods: ['2015-16'],
    rows: authorities.map((_, at) => [at, 0, 0, 10 * at]),
  });
  return compare(tidied, { own: 0, choice, ...own });
}
const members = ({ made }: ReturnType<typeof run>): number[] =>
  made.group.members.map(({ authority }) => authority);

describe('a list that the officer saved', () => {
  test('is the one of that very name where two differ only in signs', () => {
    const twins: SavedList[] = [
      { key: 'list: 1', name: 'Near (50%)', names: ['Moray'] },
      { key: 'list: 2', name: 'Near (£50)', names: ['Dundee'] },
    ];
    for (const { name } of twins) {
      expect(run({ kind: 'list', name }, { lists: twins }).made.group.choice).toEqual({ kind: 'list', name });
    }
  });

  test('is found by its name, whatever its case, and says its name as it was saved', () => {
    const made = run({ kind: 'list', name: 'ein cymdogion' }, { lists });
    expect(members(made)).toEqual([3, 2]);
    expect(made.made.group.choice).toEqual({ kind: 'list', name: 'Ein Cymdogion' });
  });

  test.each([
    [
      'a name that is not saved',
      'Other',
      lists,
      'unknownList',
      { name: 'Other', there: 'Ein Cymdogion, Lost' },
    ],
    ['no list at all', 'Other', [], 'noLists', { name: 'Other' }],
    ['a council in it that has no figures', 'Lost', lists, 'unknownComparatorAtAll', { name: 'Atlantis' }],
  ] as const)('%s is refused', (_, name, saved, code, details) => {
    expect(() => run({ kind: 'list', name }, { lists: [...saved] })).toThrow(
      expect.objectContaining({ code, details }) as Error,
    );
  });
});

describe('a family', () => {
  // Deprivation 4 of Scotland's benchmarking framework has Glasgow, Inverclyde and Dundee in it, and not Moray.
  test('that we ship is there for a council of its country', () => {
    const made = run({ kind: 'family', name: 'deprivation 4 (MOST)' });
    expect(members(made)).toEqual([2, 1]);
    expect(made.problems.find(({ code }) => code === 'familyAbsent')?.details).toMatchObject({ count: 5 });
  });

  test('of the officer’s own file goes before one that we ship', () => {
    expect(members(run({ kind: 'family', name: 'Deprivation 4 (most)' }, { families }))).toEqual([3]);
  });

  test.each(['Cities', 'dinasoedd'])(
    'is found as “%s”, in either language; who has no figures is said',
    (name) => {
      const made = run({ kind: 'family', name }, { families });
      expect(members(made)).toEqual([2, 4]);
      expect(made.problems).toContainEqual({
        code: 'familyAbsent',
        severity: 'note',
        details: { name: 'Cities', count: 1, authorities: 'Paris' },
      });
    },
  );

  test('without a name is the first that the council is in', () => {
    expect(run({ kind: 'family', name: '' }, { families }).made.group.choice).toEqual({
      kind: 'family',
      name: 'Cities',
    });
  });

  test('of another country is not offered', () => {
    const tidied = tidiedOf({
      authorities,
      indicators: [{ code: 'I' }],
      periods: ['2015-16'],
      rows: authorities.map((_, at) => [at, 0, 0, at]),
    });
    const choice = { kind: 'family', name: 'Deprivation 4 (most)' } as const;
    expect(() => compare(tidied, { own: 4, choice })).toThrow(Refusal);
  });
});

describe('what neighbours are alike in', () => {
  const context = {
    sheet: 'Context',
    variables: ['Density', 'Rent, £'],
    rows: [
      { authority: 0, values: [10, 5] },
      { authority: 1, values: [11, 9] },
      { authority: 2, values: [20, 5] },
      { authority: 3, values: [14, 7] },
    ],
  };
  const nearest = (choice: Partial<Extract<ComparatorChoice, { kind: 'nearest' }>>): number[] => {
    const tidied = tidiedOf({
      authorities,
      indicators: [{ code: 'I' }],
      periods: ['2015-16'],
      rows: authorities.map((_, at) => [at, 0, 0, 10 * at]),
      contexts: [context],
    });
    return members(compare(tidied, { own: 0, choice: { kind: 'nearest', k: 3, ...choice } }));
  };

  test.each([
    ['one variable', { variables: ['Density'] }, [1, 3, 2]],
    ['the other, its name written otherwise', { variables: ['rent £'] }, [2, 3, 1]],
    ['a beginning of its name', { variables: ['RENT'] }, [2, 3, 1]],
    ['one weighed much more', { variables: ['Density', 'Rent, £'], weights: [100, 1] }, [1, 3, 2]],
  ])('%s changes who is nearest', (_, choice, expected) => {
    expect(nearest(choice)).toEqual(expected);
  });
});
