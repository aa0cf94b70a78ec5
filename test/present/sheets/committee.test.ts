import type { Comparison } from '../../../src/domain/comparison';
import type { OwnedSheet } from '../../../src/domain/owned';
import { committee } from '../../../src/present/sheets/committee';
import { assessmentOf } from '../assessmentOf';

const base = assessmentOf();
const rowsOf = (changes: Parameters<typeof assessmentOf>[0] = {}) => {
  const { cells, officer } = committee(assessmentOf(changes));
  return cells.slice(officer?.firstRow ?? 0);
};
const withFirst = (changes: Partial<Comparison>) =>
  rowsOf({
    compared: {
      ...base.compared,
      comparisons: base.compared.comparisons.map((one, index) =>
        index === 0 ? { ...one, ...changes } : one,
      ),
    },
  })[0];

describe('the committee table', () => {
  test('says figure, comparators, rank of n, direction, target and meaning as they are printed', () => {
    expect(rowsOf()[0]).toEqual([
      'SCC/010',
      'Referrals that are re-referrals within 12 months',
      '2015-16',
      '14.20%',
      'No figure a year before',
      '20.30% (median of 4)',
      '2 of 5',
      'Lower is better',
      '15.00%: met',
      'Better than the comparators’ median (significant at 95%). The recent trend is improving.',
      null,
    ]);
  });

  test('a tie is said to be one', () => {
    expect(rowsOf()[1]?.[6]).toBe('1 of 6, tied');
  });

  test.each<[string, Partial<Comparison>, number, string]>([
    [
      'a missing figure has its reason',
      { value: undefined, marker: 'confidential', markerText: '[c]' },
      3,
      '[c]',
    ],
    ['nothing is said without a figure', { value: undefined }, 9, 'Without a figure nothing can be said.'],
    [
      'a change is said with its year',
      { previous: { period: 0, value: 16 } },
      4,
      'Down 1.80 points from 16.00%',
    ],
    ['no change is said so', { previous: { period: 0, value: 14.2 } }, 4, 'The same as before (2015-16)'],
    ['an untested difference is never significant', { standing: undefined }, 9, 'cannot be tested'],
    ['an untested trend is never improving', { trend: 'notTested' }, 9, 'significant at 95%).'],
    ['a target that is missed is said so', { targetMet: false }, 8, '15.00%: not met'],
    [
      'a target that is just missed is seen to be',
      { value: 14.2, target: 14.196, targetMet: false },
      8,
      '14.196%: not met',
    ],
    ['a figure that just misses it too', { value: 14.204, target: 14.2, targetMet: false }, 3, '14.204%'],
    ['without a target, that is said', { target: undefined, targetMet: undefined }, 8, 'No target'],
  ])('%s', (_, changes, column, words) => {
    expect(String(withFirst(changes)?.[column])).toContain(words);
  });

  test('an untested figure never says significant, improving or worsening', () => {
    const said = String(withFirst({ standing: undefined, position: undefined, trend: 'notTested' })?.[9]);
    expect(said).not.toMatch(/significant|improving|worsening/);
  });

  test('without a direction nothing is better or worse', () => {
    const said = String(rowsOf()[2]?.[9]);
    expect(said).toMatch(/Higher than the comparators’ median/);
    expect(said).not.toMatch(/\b(better|worse|improving|worsening|best|worst)\b/i);
  });

  test('what the officer typed as action stands in its row again, whatever the language', () => {
    const owned = [
      {
        id: 'committee' as const,
        part: '',
        name: 'Committee table',
        entries: new Map([['SCC/041', new Map([['action', 'Plan agreed by May']])]]),
      },
    ];
    expect(rowsOf({ owned })[1]?.at(-1)).toBe('Plan agreed by May');
    expect(rowsOf({ owned, language: 'cy' })[1]?.at(-1)).toBe('Plan agreed by May');
  });

  test('is one table with no merged cells, its header row printed on each page, one page wide', () => {
    const plan = committee(base);
    expect(plan.tables).toHaveLength(1);
    expect(plan.merges).toEqual([]);
    expect(plan.page).toMatchObject({
      orientation: 'landscape',
      fitWide: 1,
      titleRows: { first: 3, last: 3 },
    });
    const [table] = plan.tables;
    expect(plan.cells.flat().filter((value) => value === '')).toEqual([]);
    for (const row of plan.cells.slice((table?.area.row ?? 0) + 1))
      for (const value of row.slice(0, -1)) expect(value).not.toBeNull();
  });

  test('its type is no smaller than 8 points on A4 landscape', () => {
    // Excel fits the columns into 297 mm less its margins of 0.7 inch at each side: 741 points; a character of Calibri 11 takes 5.25.
    const width = committee(base).widths.reduce((sum, characters) => sum + characters * 5.25 + 3.75, 0);
    expect((11 * 741) / width).toBeGreaterThanOrEqual(8);
  });
});

describe('an officer’s action', () => {
  const typed = (code: string, action: string): OwnedSheet[] => [
    {
      id: 'committee',
      part: '',
      name: 'Committee',
      entries: new Map([[code, new Map([['action', action]])]]),
    },
  ];
  const count = base.compared.comparisons.length;

  test('stays where this run has no figures of its indicator, and it is said', () => {
    const plan = committee(assessmentOf({ owned: typed('GONE/1', 'Ask the team') }));
    const rows = plan.cells.slice(plan.officer?.firstRow ?? 0);
    expect([rows.length, plan.officer?.rows]).toEqual([count + 1, count + 1]);
    expect(rows.at(-1)).toEqual([
      ...['GONE/1', 'GONE/1', ...Array.from({ length: 7 }, () => null)],
      'This run has no figures of this indicator. Your action stays until you take it out.',
      'Ask the team',
    ]);
  });

  test('stays where there are no indicators at all', () => {
    const none = { compared: { ...base.compared, comparisons: [] }, owned: typed('GONE/1', 'Ask the team') };
    expect(committee(assessmentOf(none)).officer?.rows).toBe(1);
  });

  test('that was taken out leaves no row', () => {
    expect(rowsOf({ owned: typed('GONE/1', ' ') })).toHaveLength(count);
  });
});
