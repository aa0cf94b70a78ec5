import type { OwnedSheet, SheetId } from '../../src/domain/owned';
import type { SheetPlan } from '../../src/domain/sheetPlan';
import { readEntries } from '../../src/excel/readEntries';
import { presentSheets } from '../../src/present/presentSheets';
import { headings, readings, runOf, type Rows } from './runOf';

const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
];
const found: Rows = [
  ['Domain', 'Source', 'Date', 'Strength or area for development', 'Text'],
  ['Access', 'Survey', '2016-05-01', 'Strength', 'People are answered quickly'],
  ['Access', 'Audit', '2016-05-01', 'Area for development', 'Letters are hard to read'],
];
const figures = (own: number): Rows => [
  headings,
  ...readings('PM1', '2015-16', [own, 80, 81, 82, 83, 84, 85, 86]),
];

interface State {
  own?: number;
  findings?: Rows;
  owned?: readonly OwnedSheet[];
}

const run = ({ own = 70, findings = found, owned = [] }: State = {}) =>
  runOf({ sheets: { Figures: figures(own), Indicators: register, Findings: findings }, owned }).made;

type Plans = readonly SheetPlan[];
const plansOf = (state?: State): Plans =>
  presentSheets(run(state)).filter(({ id }) => id === 'strengths' || id === 'actions');

/** Our sheets as they would be read back from what was written, with what a person typed on top. */
function typed(plans: Plans, id: SheetId, key: string, entry: Record<string, string | number>): Plans {
  return plans.map((plan) => {
    if (plan.id !== id) return plan;
    const { officer } = plan;
    const cells = plan.cells.map((row) => [...row]);
    const row = cells.findIndex((each) => each[officer!.keyColumn] === key);
    expect([key, row]).not.toEqual([key, -1]);
    for (const [column, value] of Object.entries(entry))
      cells[row]![officer!.columns.find((each) => each.id === column)!.column] = value;
    return { ...plan, cells };
  });
}

function readBack(plans: Plans): OwnedSheet[] {
  return plans.map(({ id, name, cells, officer }) => {
    const area = (column: number) => ({ row: officer!.firstRow, column, rows: officer!.rows, columns: 1 });
    const columns = {
      key: area(officer!.keyColumn),
      columns: new Map(officer!.columns.map((each) => [each.id, area(each.column)])),
    };
    return { id, part: '', name, entries: readEntries(columns, (row, column) => cells[row]?.[column] ?? '') };
  });
}

const sheet = (plans: Plans, id: SheetId) => plans.find((plan) => plan.id === id)!;
const rowOf = (plans: Plans, id: SheetId, key: string) =>
  sheet(plans, id).cells.find((row) => row[sheet(plans, id).officer!.keyColumn] === key);
const text = (plans: Plans, id: SheetId) => sheet(plans, id).cells.flat().join('\n');

describe('what the officer writes to a draft', () => {
  const area = 'indicator: PM1';
  const words = 'We review too late.';

  test.each([
    ['1900', false, 42_643],
    ['1904', true, 41_181],
  ])('a date given as a day is due on that day where days count from %s', (_from, from1904, due) => {
    const plans = typed(plansOf(), 'actions', `area: ${area}`, { words: 'Weekly reviews', due });
    const owned = readBack(plans).map((sheet) => ({ ...sheet, from1904 }));
    expect(rowOf(plansOf({ owned }), 'actions', `area: ${area}`)).toContain('2016-09-30');
  });

  test('goes before the draft in the table, and stays beside it', () => {
    const plans = typed(plansOf(), 'strengths', area, { words });
    const after = plansOf({ owned: readBack(plans) });
    expect(text(after, 'strengths')).toContain(`• ${words}`);
    expect(rowOf(after, 'strengths', area)?.slice(0, 3)).toEqual([
      'Care management',
      'Reviews on time (PM1): 70% (2015-16), significantly worse than the median of its 7 comparators (83%); the lowest ranked of 8.',
      words,
    ]);
    expect(text(after, 'strengths')).not.toContain('The draft has changed');
  });

  test('survives new figures, and it is said that the draft has changed, until the officer says that it was read', () => {
    const first = typed(plansOf(), 'strengths', area, { words });
    const second = plansOf({ owned: readBack(first) });
    const third = plansOf({ own: 60, owned: readBack(second) });
    expect(rowOf(third, 'strengths', area)?.[2]).toBe(words);
    expect(rowOf(third, 'strengths', area)?.[5]).toMatch(/^The draft has changed since you wrote/);
    expect(rowOf(third, 'strengths', area)?.[6]).toContain('70%');
    const read = typed(third, 'strengths', area, { draftThen: '' });
    const fourth = plansOf({ own: 60, owned: readBack(read) });
    expect(rowOf(fourth, 'strengths', area)?.slice(5, 7)).toEqual([null, expect.stringContaining('60%')]);
  });

  test('is kept where the evidence no longer shows it', () => {
    const first = typed(plansOf(), 'strengths', area, { words });
    const second = plansOf({ own: 83, owned: readBack(plansOf({ owned: readBack(first) })) });
    expect(rowOf(second, 'strengths', area)?.slice(0, 6)).toEqual([
      'Care management',
      expect.stringContaining('70%'),
      words,
      'Area for development',
      null,
      'The evidence no longer shows this; your words are kept.',
    ]);
  });

  test('a finding that moves down by a row takes its words along', () => {
    const key = run().improvement!.strengths.find(
      ({ text: said }) => said === 'Letters are hard to read',
    )!.key;
    const first = typed(plansOf(), 'strengths', key, { words: 'Plain letters' });
    const moved = [found[0]!, ['Quality', 'Audit', '2016-05-01', 'Strength', 'Good care'], ...found.slice(1)];
    const after = plansOf({ findings: moved, owned: readBack(first) });
    expect(rowOf(after, 'strengths', key)?.slice(0, 3)).toEqual([
      'Access',
      'Letters are hard to read',
      'Plain letters',
    ]);
  });

  test('can put it on the other side, or leave it out', () => {
    const left = plansOf({ owned: readBack(typed(plansOf(), 'strengths', area, { said: 'Leave out' })) });
    expect(text(left, 'strengths')).not.toContain('• Reviews on time');
    expect(text(left, 'actions')).not.toContain('Reviews on time (PM1)');
    const other = run({ owned: readBack(typed(plansOf(), 'strengths', area, { said: 'Strength' })) });
    expect(other.improvement!.strengths.find(({ key }) => key === area)).toMatchObject({
      kind: 'strength',
      drafted: 'areaForDevelopment',
    });
  });
});

describe('rows of the officer’s own', () => {
  const own = { domain: 'Workforce', words: 'Staff stay with us', said: 'Strength' };

  test('survive in both sheets, and empty ones are always left', () => {
    let plans = typed(plansOf(), 'strengths', 'own: 1', own);
    plans = typed(plans, 'actions', 'own: 3', {
      words: 'Tell everybody',
      actor: 'Staff',
      due: '2017-01-31',
      priority: 2,
    });
    for (let times = 0; times < 3; times += 1) {
      plans = plansOf({ own: 70 - times, owned: readBack(plans) });
      expect(text(plans, 'strengths')).toContain('• Staff stay with us');
      expect(rowOf(plans, 'strengths', 'own: 1')?.slice(0, 5)).toEqual([
        'Workforce',
        null,
        'Staff stay with us',
        null,
        'Strength',
      ]);
      expect(rowOf(plans, 'actions', 'own: 3')?.slice(0, 7)).toEqual([
        '2',
        null,
        null,
        'Tell everybody',
        'Staff',
        null,
        '2017-01-31',
      ]);
      expect(rowOf(plans, 'strengths', 'own: 13')).toBeDefined();
      expect(rowOf(plans, 'actions', 'own: 28')).toBeDefined();
    }
  });

  test('one that was put in between ours gets a key of its own', () => {
    const plans = plansOf().map((plan) => {
      if (plan.id !== 'actions') return plan;
      const { officer } = plan;
      const at = plan.cells.findIndex((row) => row[officer!.keyColumn] === 'area: indicator: PM1');
      const row = plan.cells[at]!.map((_, column) => (column === 3 ? 'Put in between' : null));
      const cells = [...plan.cells.slice(0, at + 1), row, ...plan.cells.slice(at + 1)];
      return { ...plan, cells, officer: { ...officer!, rows: officer!.rows + 1 } };
    });
    const after = plansOf({ owned: readBack(plans) });
    expect(rowOf(after, 'actions', 'own: 1')?.[3]).toBe('Put in between');
    expect(rowOf(plansOf({ owned: readBack(after) }), 'actions', 'own: 1')?.[3]).toBe('Put in between');
  });

  test('a word that we do not know stays as it was typed', () => {
    const plans = typed(plansOf(), 'strengths', 'own: 1', { ...own, said: 'Perhaps', domain: 'Parking' });
    const after = plansOf({ owned: readBack(plansOf({ owned: readBack(plans) })) });
    expect(rowOf(after, 'strengths', 'own: 1')?.slice(0, 5)).toEqual([
      'Parking',
      null,
      'Staff stay with us',
      null,
      'Perhaps',
    ]);
  });
});

describe('the headings of the plan', () => {
  test('keep their numbers from run to run, and the officer’s own goes before a draft of that number', () => {
    const first = plansOf();
    const numbers = run().improvement!.priorities.map(({ number, domain }) => [number, domain]);
    expect(numbers).toEqual([
      [1, 'access'],
      [2, 'care-management'],
    ]);
    const plans = typed(first, 'actions', 'own priority: 1', { priority: 1, words: 'Mine' });
    const after = run({ owned: readBack(plans) }).improvement!.priorities;
    expect(after.map(({ number, key, words: own }) => [number, key, own])).toEqual([
      [1, 'own priority: 1', 'Mine'],
      [2, 'priority: care-management', ''],
      [3, 'priority: access', ''],
    ]);
  });
});
