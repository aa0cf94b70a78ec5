import { publish } from '../../src/excel/publish';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import type { SheetPlan } from '../../src/domain/sheetPlan';
import { planOf } from './planOf';
import { seenIn } from './seenIn';
import { workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

/** Two tables one below the other, as on Strengths and areas: the second stands lower where the first has more entries. */
function twoTables(entries: number, above = 0): SheetPlan {
  const lines = Array.from({ length: above }, (_, at) => [`note ${at}`, null]);
  const first = Array.from({ length: entries }, (_, at) => [`strength ${at}`, at]);
  const row = 2 + above + entries;
  return planOf({
    id: 'strengths',
    name: 'Strengths',
    cells: [
      ['Strengths', null],
      ...lines,
      ['Strength', 'Weight'],
      ...first,
      [null, null],
      ['Area', 'Points'],
      ['Waiting times', 10],
      ['Reviews', 20],
    ],
    tables: [
      table('JG_Strengths', { row: 1 + above, column: 0, rows: entries + 1, columns: 2 }),
      table('JG_Areas', { row: row + 1, column: 0, rows: 3, columns: 2 }),
    ],
  });
}

function table(name: string, area: SheetPlan['tables'][number]['area']): SheetPlan['tables'][number] {
  return { name, area, style: 'TableStyleLight1', showFilter: false };
}

/** What an officer points at our sheet with: a cell, a range, columns of tables, a name; all at the second table but the first. */
const pointing = {
  title: '=Strengths!A1',
  first: '=Strengths!B3',
  cell: '=Strengths!B7',
  range: '=SUM(Strengths!$B$7:$B$8)',
  column: '=SUM(JG_Areas[Points])',
  header: '=JG_Areas[[#Headers],[Points]]',
  strengths: '=ROWS(JG_Strengths[Weight])',
};

/** Published with two strengths: the areas' figures are B7 and B8. */
async function published(): Promise<Opened> {
  const opened = workbookFor({ Notes: [['mine']] });
  await publish([twoTables(2)]);
  const { cells } = opened.workbook.sheets[0]!;
  Object.values(pointing).forEach((formula, at) => {
    cells.setFormula(at, 3, formula, '');
  });
  opened.workbook.names.push({ name: 'My_area', formula: '=Strengths!$B$8', scope: null, visible: true });
  return opened;
}

function formulas({ workbook }: Opened): Record<keyof typeof pointing, string | undefined> {
  const { cells } = workbook.sheets[0]!;
  return Object.fromEntries(Object.keys(pointing).map((key, at) => [key, cells.formula(at, 3)])) as never;
}

const named = ({ workbook }: Opened): string | undefined =>
  workbook.names.find(({ name }) => name === 'My_area')?.formula;

/** What a reference by cell gives now. */
const at = ({ workbook }: Opened, [row, column]: readonly [number, number]): unknown =>
  workbook.sheets[1]!.cells.value(row, column);

describe('an officer’s own formulas into our sheets', () => {
  test('stay as they were written where nothing moves', async () => {
    const opened = await published();
    await publish([twoTables(2)]);
    expect(formulas(opened)).toEqual(pointing);
    expect(named(opened)).toBe('=Strengths!$B$8');
  });

  test.each([
    [5, '=Strengths!B10', '=SUM(Strengths!$B$10:$B$11)', '=Strengths!$B$11', [10, 1]],
    [1, '=Strengths!B6', '=SUM(Strengths!$B$6:$B$7)', '=Strengths!$B$7', [6, 1]],
  ] as const)(
    'go with a table that moves because the one above has %d entries, by cell, by range, by name and by column',
    async (entries, cell, range, name, place) => {
      const opened = await published();
      await publish([twoTables(entries)]);
      expect(formulas(opened)).toEqual({ ...pointing, cell, range });
      expect(named(opened)).toBe(name);
      expect(at(opened, place)).toBe(20);
      expect(opened.workbook.sheets[1]!.tables.map(({ name: each }) => each)).toEqual([
        'JG_Strengths',
        'JG_Areas',
      ]);
    },
  );

  test('go with tables that move because lines are put in above all', async () => {
    const opened = await published();
    await publish([twoTables(2, 3)]);
    const first = '=Strengths!B6';
    expect(formulas(opened)).toEqual({
      ...pointing,
      first,
      cell: '=Strengths!B10',
      range: '=SUM(Strengths!$B$10:$B$11)',
    });
  });

  test.each([
    [5, 0],
    [1, 0],
    [2, 3],
    [4, 2],
  ])('are as before once a publish with %d entries and %d lines above is undone', async (entries, lines) => {
    const opened = await published();
    const before = JSON.stringify(seenIn(opened.workbook));
    await publish([twoTables(entries, lines)]);
    await undoLastPublish();
    expect(formulas(opened)).toEqual(pointing);
    expect(named(opened)).toBe('=Strengths!$B$8');
    expect(JSON.stringify(seenIn(opened.workbook))).toBe(before);
  });

  test.each([
    [5, 0],
    [1, 0],
    [3, 2],
  ])(
    'are as before after a publish with %d entries and %d lines above that fails, wherever it fails',
    async (entries, lines) => {
      const whole = await published();
      whole.host.resetCounts();
      await publish([twoTables(entries, lines)]);
      const { actions } = whole.host.counts;
      for (let n = 5; n <= actions; n += 6) {
        const opened = await published();
        opened.host.faults.failAction(n);
        const failed = await publish([twoTables(entries, lines)]).then(
          () => false,
          () => true,
        );
        if (failed) expect([n, formulas(opened), named(opened)]).toEqual([n, pointing, '=Strengths!$B$8']);
      }
    },
  );

  test('by column are lost only where a table moves up for want of lines above: no row that holds no entry is taken away', async () => {
    const opened = workbookFor({ Notes: [['mine']] });
    await publish([twoTables(2, 3)]);
    const { cells } = opened.workbook.sheets[0]!;
    cells.setFormula(0, 0, '=Strengths!A3', '');
    cells.setFormula(1, 0, '=SUM(JG_Areas[Points])', '');
    await publish([twoTables(2)]);
    expect(cells.formula(0, 0)).toBe('=Strengths!A3');
    expect(cells.formula(1, 0)).toBe('=SUM(#REF!)');
  });
});
