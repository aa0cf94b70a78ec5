import { readAndTidy } from '../../../src/assess';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import { columnReadingWords } from '../../../src/definitions/words/sheets/setup';
import { columnReadings } from '../../../src/domain/correction';
import type { CellContent, Grid } from '../../../src/domain/grid';
import type { OwnedSheet } from '../../../src/domain/owned';
import type { SheetPlan } from '../../../src/domain/sheetPlan';
import type { Language } from '../../../src/domain/text';
import { setup } from '../../../src/present/sheets/setup';
import { assessmentOf } from '../assessmentOf';
import { expectGolden } from '../golden';
import { planText } from '../planText';

const figures: Grid = {
  sheet: 'Returns',
  top: 0,
  left: 0,
  values: [
    ['Children', '', '', '', ''],
    ['Council', 'Year', 'PM1', 'On time', 'All'],
    ['Cardiff', '2015-16', 50, 5, 10],
    ['Swansee', '2015-16', 25, 5, 20],
  ],
};
const team: Grid = {
  sheet: 'Teams',
  top: 2,
  left: 1,
  values: [
    ['Team', 'Cases'],
    ['East', 12],
    ['West', 14],
  ],
};

/** The Setup sheet of a run over these sheets, after what the officer typed before. */
function setupOf(
  grids: readonly Grid[],
  owned: readonly OwnedSheet[] = [],
  language: Language = 'en',
): SheetPlan {
  const { made: tidied } = readAndTidy(grids, jointReview, owned);
  return setup(assessmentOf({ tidied }, language));
}

/** Our sheet as the next run reads it, with what the officer typed into cells found by the row's key. */
function typedInto(
  plan: SheetPlan,
  typed: Readonly<Record<string, readonly [CellContent, CellContent]>>,
): OwnedSheet[] {
  const entries = new Map<string, ReadonlyMap<string, CellContent>>();
  const { keyColumn, firstRow, rows, columns } = plan.officer!;
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    const key = String(plan.cells[row]?.[keyColumn] ?? '');
    const cells = columns.map(
      ({ id, column }, place) => [id, typed[key]?.[place] ?? plan.cells[row]?.[column] ?? ''] as const,
    );
    const filled = cells.filter(([, content]) => content !== '');
    if (key !== '' && filled.length > 0) entries.set(key, new Map(filled));
  }
  return [{ id: 'setup', part: '', name: 'Setup', entries }];
}

/** What stands in the officer's two cells of a row. */
function entriesAt(plan: SheetPlan, key: string): unknown[] {
  const row = plan.cells.find((cells) => cells[plan.officer!.keyColumn] === key);
  return plan.officer!.columns.map(({ column }) => row?.[column]);
}

describe('the Setup sheet', () => {
  test('reads as its golden copy', () => {
    expectGolden('setup-two-sheets.txt', planText(setupOf([figures, team])));
  });

  test('in Welsh, reads as its golden copy', () => {
    expectGolden('setup-two-sheets.cy.txt', planText(setupOf([figures, team], [], 'cy')));
  });

  test('no two rows have one key', () => {
    const plan = setupOf([figures, figures, team]);
    const keys = plan.cells
      .slice(plan.officer!.firstRow)
      .flatMap((row) => row[plan.officer!.keyColumn] ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('links to each table once, however many columns it has, and prints without the keys on a sheet of A4', () => {
    const plan = setupOf([figures, team]);
    expect(plan.links.map(({ to }) => to)).toEqual([
      { sheet: 'Returns', cell: 'A2' },
      { sheet: 'Teams', cell: 'B3' },
    ]);
    const printed = plan.page.printed!.area.columns;
    expect(printed).toBe(plan.officer!.keyColumn);
    // Calibri 11: some 140 characters stand on A4 on its side at full size; three quarters of it is 8 points.
    expect(plan.widths.slice(0, printed).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
      140 / 0.73,
    );
  });

  test.each(['en', 'cy'] as const)(
    'its lists fit into what Excel takes, and no word holds a comma (%s)',
    (language) => {
      for (const { list } of setupOf([figures], [], language).validations) {
        expect(list.join(',').length).toBeLessThanOrEqual(255);
        expect(list.filter((word) => word.includes(','))).toEqual([]);
      }
      expect(columnReadings.every((reading) => reading in columnReadingWords)).toBe(true);
    },
  );

  test('what the officer typed is kept from run to run, and the run follows it', () => {
    const typed = typedInto(setupOf([figures, team]), {
      'table: Teams › Team': ['Yes', ''],
      'column: Returns › Council › On time': ['Numerator', ''],
      'column: Returns › Council › All': ['Denominator', ''],
      'indicator: PM1': ['Lower is better', '% of reviews'],
    });
    const second = setupOf([figures, team], typed);
    expect(entriesAt(second, 'table: Teams › Team')).toEqual(['Yes', null]);
    expect(entriesAt(second, 'column: Returns › Council › On time')).toEqual(['Numerator', null]);
    expect(entriesAt(second, 'indicator: PM1')).toEqual(['Lower is better', '% of reviews']);
    expect(typedInto(second, {})).toEqual(typed);
    expect(setupOf([figures, team], typedInto(second, {}))).toEqual(second);
  });

  test('a header row is written back with what stands there, so that it is found when it moves', () => {
    const plan = setupOf([figures]);
    const typed = typedInto(plan, { 'table: Returns › Council': ['', 2] });
    const second = setupOf([figures], typed);
    expect(entriesAt(second, 'table: Returns › Council')).toEqual([
      null,
      '2: Council | Year | PM1 | On time | All',
    ]);
    const lower = { ...figures, values: [['A new line', '', '', '', ''], ...figures.values] };
    const third = setupOf([lower], typedInto(second, {}));
    expect(entriesAt(third, 'table: Returns › Council')).toEqual([
      null,
      '3: Council | Year | PM1 | On time | All',
    ]);
  });

  test('a correction that matches nothing any more stays, under a heading that says so', () => {
    const typed = typedInto(setupOf([figures, team]), { 'table: Teams › Team': ['Yes', ''] });
    const without = setupOf([figures], typed);
    expect(entriesAt(without, 'table: Teams › Team')).toEqual(['Yes', null]);
    expect(without.cells.flat()).toContain('Corrections that match nothing in the sheets as they are');
    expect(entriesAt(setupOf([figures, team], typedInto(without, {})), 'table: Teams › Team')).toEqual([
      'Yes',
      null,
    ]);
  });

  test('lists what is new, gone and revised, with the council’s own values and at most 200 lines', () => {
    const { made: tidied } = readAndTidy([figures], jointReview);
    const own = tidied.figures.authorities[0]!.gss;
    const changes = [
      {
        kind: 'revised' as const,
        indicator: 'PM1',
        period: '2015-16',
        count: 3,
        readings: [{ gss: own, before: 'confidential', after: 50 }],
      },
      ...Array.from({ length: 204 }, () => ({
        kind: 'gone' as const,
        indicator: 'PM9',
        period: '2014-15',
        count: 22,
        readings: [],
      })),
    ];
    const { cells } = setup(assessmentOf({ tidied, own: 0, changes }));
    const from = cells.findIndex(([first]) => first === 'New, gone and revised since the last run');
    expect(cells.slice(from + 1, from + 4).map((row) => row.slice(0, 7))).toEqual([
      ['Code', 'Title', 'Period', 'Change', 'Readings', 'Your council before', 'Your council now'],
      ['PM1', 'PM1', '2015-16', 'Revised', 3, 'confidential', 50],
      ['PM9', 'PM9', '2014-15', 'Gone', 22, null, null],
    ]);
    expect(cells.at(-1)?.[0]).toBe('And 5 more lines.');

    const [change] = changes;
    const dated = { ...change!, period: '31 March 2016' };
    const welsh = setup(assessmentOf({ tidied, own: 0, changes: [dated] }, 'cy')).cells.flat();
    expect(welsh).toContain('31 Mawrth 2016');
  });

  test('periods are named in the language of the sheets', () => {
    const [title = [], headings = []] = figures.values;
    const years = ['31 March 2015', '31 March 2016'].map((day) => ['Cardiff', day, 50, 5, 10]);
    const dated = { ...figures, values: [title, headings, ...years] };
    expect(setupOf([dated], [], 'cy').cells.flat()).toContain('31 Mawrth 2015 i 31 Mawrth 2016');
  });

  test('words typed in English are understood, and written, in a Welsh run', () => {
    const typed = typedInto(setupOf([figures]), { 'column: Returns › Council › On time': ['Numerator', ''] });
    expect(entriesAt(setupOf([figures], typed, 'cy'), 'column: Returns › Council › On time')).toEqual([
      'Rhifiadur',
      null,
    ]);
  });
});
