import { appendFinding } from '../../src/excel/appendFinding';
import { removeFinding } from '../../src/excel/removeFinding';
import { cellsOf, workbookFor } from './workbookFor';

const finding = {
  domain: 'Access',
  source: 'Case-file audit',
  date: 45_292,
  level: 2,
  weight: 0.5,
  text: '=HYPERLINK("x") is what the auditors wrote',
};
const place = {
  sheet: 'Evidence',
  headerRow: 0,
  lastRow: 1,
  columns: { text: 0, domain: 1, date: 2, level: 3, weight: 5 },
};

/** An officer's table with notes within and beside it; `asTable`: it is a table of Excel's. */
async function book(asTable: boolean) {
  const opened = workbookFor({
    Evidence: [
      ['Finding', 'Domain', 'Date', 'Level', 'Our notes', 'Weight', 'Beside'],
      ['Care plans are late', 'Care management', '2024-01-05', 1, 'ask Siân', 1, 'x'],
    ],
  });
  if (asTable) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Evidence').tables.add('A1:F2', true);
      await context.sync();
    });
  }
  return { ...opened, sheet: opened.workbook.sheets[0]! };
}
const formatOf = ({ sheet, workbook }: Awaited<ReturnType<typeof book>>): string | undefined =>
  workbook.styles.formats[sheet.cells.format(2, 2)]?.numberFormat;

describe.each([
  ['a plain table', false],
  ['a table of Excel’s', true],
])('a finding that was added to %s', (_, asTable) => {
  test('is taken away whole: cells, the format of its date, and the row that the table grew by', async () => {
    const it = await book(asTable);
    const [before, format] = [cellsOf(it.workbook, 'Evidence'), formatOf(it)];
    const areas = it.sheet.tables.map(({ area }) => ({ ...area }));
    await removeFinding(await appendFinding(place, finding));
    expect(cellsOf(it.workbook, 'Evidence')).toEqual(before);
    expect(formatOf(it)).toBe(format);
    expect(it.sheet.tables.map(({ area }) => area)).toEqual(areas);
  });

  test.each([
    ['its text was put right', 2, 0, 'care plans'],
    ['its level was taken out', 2, 3, ''],
  ])('stays where %s since', async (_why, row, column, content) => {
    const { workbook, sheet } = await book(asTable);
    const added = await appendFinding(place, finding);
    sheet.cells.setValue(row, column, content);
    const now = cellsOf(workbook, 'Evidence');
    await expect(removeFinding(added)).rejects.toMatchObject({ code: 'findingChanged' });
    expect(cellsOf(workbook, 'Evidence')).toEqual(now);
  });

  test('goes alone: a later one and the officer’s notes stay', async () => {
    const { workbook, sheet } = await book(asTable);
    const added = await appendFinding(place, finding);
    sheet.cells.setValue(2, 4, 'a note on it');
    await appendFinding(place, { ...finding, text: 'A later one' });
    await removeFinding(added);
    const rows = cellsOf(workbook, 'Evidence')!;
    expect(rows[2]?.slice(0, 6)).toEqual(['', '', '', '', 'a note on it', '']);
    expect(rows[3]?.[0]).toBe('A later one');
    if (asTable) expect(sheet.tables[0]?.area.rows).toBe(4);
  });
});

describe('a table with a column that Excel calculates', () => {
  async function calculated() {
    const it = await book(true);
    it.sheet.cells.setFormula(1, 4, '=LEN(A2)', 19);
    return it;
  }

  test('has the formula in the finding’s row, and no longer below it once the finding is taken away', async () => {
    const { workbook, sheet } = await calculated();
    const before = cellsOf(workbook, 'Evidence');
    const added = await appendFinding(place, finding);
    expect(sheet.cells.formula(2, 4)).toBe('=LEN(A3)');
    await removeFinding(added);
    expect(cellsOf(workbook, 'Evidence')).toEqual(before);
  });

  test('keeps what the officer has put in the place of the formula since', async () => {
    const { workbook, sheet } = await calculated();
    const added = await appendFinding(place, finding);
    sheet.cells.setFormula(2, 4, '=LEN(A3)*2');
    await removeFinding(added);
    expect(cellsOf(workbook, 'Evidence')?.[2]?.[4]).toBe('=LEN(A3)*2');
  });

  test.each(['add', 'take away'])(
    'is as it was where Excel fails at any action to %s a finding',
    async (job) => {
      const wrong: number[] = [];
      let actions = 1;
      // the first time nothing fails: it counts
      for (let action = 0; action <= actions; action++) {
        const { host, workbook } = await calculated();
        const added = job === 'add' ? undefined : await appendFinding(place, finding);
        const before = JSON.stringify(cellsOf(workbook, 'Evidence'));
        host.resetCounts();
        if (action > 0) host.faults.failAction(action, 'GeneralException');
        const failed = await (
          added === undefined ? appendFinding(place, finding) : removeFinding(added)
        ).then(
          () => false,
          () => true,
        );
        if (action === 0) ({ actions } = host.counts);
        if (failed && JSON.stringify(cellsOf(workbook, 'Evidence')) !== before) wrong.push(action);
      }
      expect(wrong).toEqual([]);
      expect(actions).toBeGreaterThan(20);
    },
  );
});

test('a sheet that is gone, or rows that moved, are said', async () => {
  const { host, sheet } = await book(false);
  const added = await appendFinding(place, finding);
  host.person.insertRows(sheet.id, 0, 1);
  await expect(removeFinding(added)).rejects.toMatchObject({ code: 'findingChanged' });
  host.person.addSheet('Another');
  host.person.remove(sheet.id);
  await expect(removeFinding(added)).rejects.toMatchObject({ code: 'findingChanged' });
});
