import { readAndTidy } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { Refusal } from '../../src/domain/refusal';
import { planOf } from './planOf';
import { workbookFor } from './workbookFor';

describe('reading a workbook through Microsoft’s own client', () => {
  test('every visible sheet comes as a grid with the place of its first cell', async () => {
    const { workbook } = workbookFor({
      Figures: [
        ['Code', 'Value'],
        ['A', 1.5],
      ],
      Empty: [],
      Notes: [['x', true]],
    });
    workbook.sheets[1]!.cells.setValue(4, 2, 'late');
    const { grids, owned, hidden } = await readWorkbook();
    expect(grids.map(({ sheet, top, left, values }) => ({ sheet, top, left, values }))).toEqual([
      {
        sheet: 'Figures',
        top: 0,
        left: 0,
        values: [
          ['Code', 'Value'],
          ['A', 1.5],
        ],
      },
      { sheet: 'Empty', top: 4, left: 2, values: [['late']] },
      { sheet: 'Notes', top: 0, left: 0, values: [['x', true]] },
    ]);
    expect([owned, hidden]).toEqual([[], []]);
  });

  test.each([
    [701, 'ZZ1048576'],
    [16_382, 'XFC1048576'],
    [16_383, 'XFD1048576'],
  ])(
    'a sheet with a cell at its far end is refused by name before its empty cells are asked for, and not when it is hidden: column %d',
    async (column, cell) => {
      const { workbook } = workbookFor({ Figures: [['a']], Workings: [['b']] });
      workbook.sheets[1]!.cells.setValue(1_048_575, column, 'stray');
      const began = performance.now();
      await expect(readWorkbook()).rejects.toMatchObject({
        code: 'sheetTooWide',
        details: { sheet: 'Workings', cell },
      });
      expect(performance.now() - began).toBeLessThan(5_000);
      workbook.sheets[1]!.visibility = 'Hidden';
      expect((await readWorkbook()).grids.map(({ sheet }) => sheet)).toEqual(['Figures']);
    },
  );

  test('a hidden sheet is named, and read only when asked', async () => {
    const { workbook } = workbookFor({ Figures: [['a']], Workings: [['b']] });
    workbook.sheets[1]!.visibility = 'Hidden';
    const read = await readWorkbook();
    expect(read.grids.map(({ sheet }) => sheet)).toEqual(['Figures']);
    expect(read.hidden).toEqual(['Workings']);
    expect((await readWorkbook({ includeHidden: true })).grids).toHaveLength(2);
  });

  test('hidden rows, merged cells and number formats come with the cells', async () => {
    const { workbook } = workbookFor({
      Figures: [
        ['a', 'b'],
        [42000, 2],
        [3, 4],
      ],
    });
    const sheet = workbook.sheets[0]!;
    sheet.rows.set(2, { hidden: true });
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    sheet.cells.setFormat(
      1,
      0,
      workbook.styles.indexOf({ numberFormat: 'dd/mm/yyyy', font: {}, borders: {} }),
    );
    const [grid] = (await readWorkbook()).grids;
    expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
    expect(grid?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(grid?.formats?.[1]?.[0]).toBe('dd/mm/yyyy');
  });

  test.each([
    [true, 40_816],
    [false, 42_278],
  ])('days are those that the officer sees, counted from 1904 or not (%s)', async (date1904, day) => {
    const { workbook } = workbookFor({
      Figures: [
        ['Authority', 'Period', 'Value'],
        ['Cardiff', day, 5],
        ['Swansea', day, 6],
        ['Conwy', day, 7],
      ],
    });
    const shown = workbook.styles.indexOf({ numberFormat: 'dd/mm/yyyy', font: {}, borders: {} });
    for (let row = 1; row < 4; row++) workbook.sheets[0]!.cells.setFormat(row, 1, shown);
    workbook.date1904 = date1904;
    const { made } = readAndTidy((await readWorkbook()).grids, jointReview);
    expect(made.figures.periods.map(({ end }) => end)).toEqual(['2015-10-01']); // Excel shows both as 01/10/2015
  });

  /** A table of one indicator after another: rates first, percentages below, in cells formatted so. */
  function blocks(rows: number, from: number) {
    const values = Array.from({ length: rows }, (_, row) => ['Cardiff', row < from ? 12.5 : 0.293]);
    const opened = workbookFor({ Figures: [['Council', 'Value'], ...values] });
    const { styles, sheets } = opened.workbook;
    const percent = styles.indexOf({ numberFormat: '0.0%', font: {}, borders: {} });
    for (let row = from; row < rows; row++) sheets[0]!.cells.setFormat(row + 1, 1, percent);
    return opened;
  }

  test.each([
    ['a few hundred rows', 400, 300],
    ['a hundred thousand rows', 100_000, 70_000],
  ])('a format that changes on the way down %s is known where it changes', async (_, rows, from) => {
    blocks(rows, from);
    const formats = (await readWorkbook()).grids[0]?.formats;
    expect([formats?.[from]?.[1], formats?.[from + 1]?.[1], formats?.[rows]?.[1]]).toEqual([
      'General',
      '0.0%',
      '0.0%',
    ]);
  });

  test('formats of a long sheet that do not change cost no round trip', async () => {
    const { host } = blocks(100_000, 100_000);
    host.resetCounts();
    expect((await readWorkbook()).grids[0]?.formats).toHaveLength(60);
    expect(host.counts.syncs).toBeLessThanOrEqual(5);
  });

  test('days typed far below the first rows of our sheets are known to count from 1904', async () => {
    const { workbook } = workbookFor({});
    const rows = Array.from({ length: 90 }, (_, row) => [
      `own: ${String(row)}`,
      row === 89 ? 41_181 : 'soon',
    ]);
    const columns = [{ id: 'due', column: 1 }];
    await publish([planOf({ cells: rows, officer: { keyColumn: 0, firstRow: 0, rows: 90, columns } })]);
    expect((await readWorkbook()).owned[0]?.from1904).toBeUndefined();
    workbook.date1904 = true;
    expect((await readWorkbook()).owned[0]).toMatchObject({ from1904: true });
  });

  test('four round trips do for a small workbook, however many sheets it has', async () => {
    const sheets = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Sheet ${i}`, [['a', i]]]));
    const { host } = workbookFor(sheets);
    host.resetCounts();
    await readWorkbook();
    expect(host.counts.syncs).toBeLessThanOrEqual(4);
  });

  test('a sheet of more than 5 MB is read in slices, whole and in order, with progress', async () => {
    const long = Array.from({ length: 60_000 }, (_, i) => [
      `council number ${i}`,
      i,
      i / 7,
      'a text that takes room in an answer',
    ]);
    workbookFor({ Figures: long });
    const shares: number[] = [];
    const [grid] = (await readWorkbook({ onProgress: (share) => shares.push(share) })).grids;
    expect(grid?.values).toEqual(long);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
  });

  test.each([
    ['row', 1_048_575, 0],
    ['column', 0, 16_383],
  ])('a sheet with something in its last %s is read as any other', async (_what, row, column) => {
    const { workbook } = workbookFor({ Figures: [['Code', 'Value'], ['A', 1.5]] }); // prettier-ignore
    workbook.sheets[0]!.cells.setValue(row, column, 'x');
    const [grid] = (await readWorkbook()).grids;
    expect(grid?.values.slice(0, 2).map((cells) => cells.slice(0, 2))).toEqual([
      ['Code', 'Value'],
      ['A', 1.5],
    ]);
  });

  test('a sheet of very many rows, some of them filtered away, is read with what is hidden', async () => {
    const { workbook } = workbookFor({ Figures: [['Code']] });
    const sheet = workbook.sheets[0]!;
    for (let row = 1; row < 400_000; row++) sheet.cells.setValue(row, 0, row);
    sheet.rows.set(7, { hidden: true });
    sheet.rows.set(399_998, { hidden: true });
    const [grid] = (await readWorkbook()).grids;
    expect(grid?.values).toHaveLength(400_000);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([7, 399_998]);
  });

  test('a sheet with very many merged cells in its head is read with all of them', async () => {
    const { workbook } = workbookFor({
      Figures: Array.from({ length: 60 }, () => Array<string>(24).fill('a')),
    });
    const sheet = workbook.sheets[0]!;
    for (let row = 0; row < 60; row++)
      for (let column = 0; column < 24; column += 2) sheet.merges.push({ row, column, rows: 1, columns: 2 });
    const [grid] = (await readWorkbook()).grids;
    expect(grid?.merges).toHaveLength(720);
  });

  test('answers that are still too large are halved until they fit', async () => {
    const wide = Array.from({ length: 3000 }, (_, i) => [`${i}`.padEnd(4000, 'x')]);
    workbookFor({ Figures: wide });
    const [grid] = (await readWorkbook()).grids;
    expect(grid?.values).toEqual(wide);
  });

  test('it stops when asked', async () => {
    workbookFor({ Figures: [['a']] });
    const stop = new AbortController();
    stop.abort();
    await expect(readWorkbook({ signal: stop.signal })).rejects.toMatchObject({ code: 'stopped' });
  });

  test('what Excel refuses comes out as a sentence for the officer, with Excel’s code for support', async () => {
    const { host } = workbookFor({ Figures: [['a']] });
    host.faults.failAction(1, 'AccessDenied');
    const refused = await readWorkbook().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ code: 'excelProtected', details: { code: 'AccessDenied' } });
  });
});
