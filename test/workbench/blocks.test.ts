import { createWorkbook } from '../../src/host/model/createWorkbook';
import { openHost } from '../../src/host/openHost';
import { mostCells } from '../../src/workbench/book/areaEdit';
import { blockText, rowsOfBlock } from '../../src/workbench/book/blockText';
import { copyCells } from '../../src/workbench/book/copyCells';
import { editsOver } from '../../src/workbench/book/editsOver';
import type { Book } from '../../src/workbench/book/openBook';
import { pasteCells } from '../../src/workbench/book/pasteCells';
import { selectedCells } from '../../src/workbench/book/selectedCells';
import { typeIntoCells } from '../../src/workbench/book/typeIntoCells';
import { undoEdit } from '../../src/workbench/book/undoEdit';
import { areaBetween, cornersOf } from '../../src/workbench/grid/corners';

function newBook() {
  const workbook = createWorkbook();
  const host = openHost(workbook);
  const book: Book = { name: 'a.xlsx', workbook, host, size: 0, edits: editsOver(host) };
  return { book, workbook, host, sheet: workbook.sheets[0]! };
}
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
type Opened = ReturnType<typeof newBook>;
const paste = ({ book, sheet }: Opened, text: string, at = area(1, 1)) => pasteCells(book, sheet, at, text);
const cells = ({ sheet }: Opened, at: ReturnType<typeof area>) => sheet.cells.values(at);

describe('a copied block, in lines and between tabs', () => {
  test.each<[string, string, string[][]]>([
    ['one cell', '12', [['12']]],
    ['as Excel copies it, with a line’s end after each row', 'a\tb\r\n1\t2\r\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['as others do', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['with empty cells', '\t\t\n\t2\t', [['', '', ''], ['', '2', '']]], // prettier-ignore
    ['with an empty row', 'a\n\nb', [['a'], [''], ['b']]],
    ['of unequal rows', 'a\tb\tc\n1', [['a', 'b', 'c'], ['1', '', '']]], // prettier-ignore
    ['with lines, tabs and quotes in a cell', '"a\r\nb\tc ""d"""\t2\r\n', [['a\nb\tc "d"', '2']]],
    ['with a quote that none closes', '"a\tb\n5" pipe\t"x"y', [['"a', 'b'], ['5" pipe', '"x"y']]], // prettier-ignore
    ['none', '', []],
  ])('%s', (_, text, rows) => {
    expect(rowsOfBlock(text)).toEqual(rows);
    if (rows.length > 0) expect(rowsOfBlock(blockText(rows))).toEqual(rows);
  });
});

describe('a block that is pasted', () => {
  test('stands in the cells from the selected one on, each as if typed in Britain, and is selected', () => {
    const opened = newBook();
    const text = 'Council\tYear\tValue\r\nConwy\t2015-16\t12.5%\r\nGwynedd\t05/03/2017\t1,204\r\n';
    expect(paste(opened, text)).toBe(true);
    expect(cells(opened, area(1, 1, 3, 3))).toEqual([
      ['Council', 'Year', 'Value'],
      ['Conwy', '2015-16', 0.125],
      ['Gwynedd', 42_799, 1204],
    ]);
    expect(selectedCells(opened.book, opened.sheet)).toEqual(area(1, 1, 3, 3));
  });

  test('is one thing that was done: one undo takes all of it back, formats and formulas too', () => {
    const opened = newBook();
    const { book, sheet } = opened;
    sheet.cells.setFormula(1, 1, '=A1*2', 4);
    sheet.cells.setValue(2, 2, '0012');
    paste(opened, '7%\t8\r\n9\t31/03/2017');
    expect(book.edits).toHaveLength(1);
    undoEdit(book);
    expect(sheet.cells.formula(1, 1)).toBe('=A1*2');
    expect(sheet.cells.value(1, 2)).toBe('');
    expect(sheet.cells.value(2, 2)).toBe('0012');
    expect([1, 2].flatMap((row) => [sheet.cells.format(row, 1), sheet.cells.format(row, 2)])).toEqual([
      ...[0, 0, 0, 0],
    ]);
  });

  test('is told to whoever listens once, not cell by cell', () => {
    const opened = newBook();
    const heard: string[] = [];
    opened.host.onChange(({ kind }) => heard.push(kind));
    paste(opened, '1\t2\t3\n4\t5\t6');
    expect(heard.filter((kind) => kind === 'cells')).toHaveLength(1);
  });

  const endless = `=${'1+'.repeat(5000)}1`;
  test.each([
    ['a dash before words', '- none', '- none'],
    ['a telephone number', '+44 1685 725000', '+44 1685 725000'],
    ['a dash before a name', '-Wales', '-Wales'],
    ['a formula that is none', '=SUM(', '=SUM('],
    ['a formula that is too long', endless, endless],
    ['a dash', '-', '-'],
    ['a negative number', '-5', -5],
    ['a marker', '[c]', '[c]'],
  ])('with %s in it makes no broken formula of that', (_, text, value) => {
    const opened = newBook();
    expect(paste(opened, `${text}\tx`)).toBe(true);
    expect(cells(opened, area(1, 1))).toEqual([[value]]);
    expect(opened.sheet.cells.formula(1, 1)).toBeUndefined();
  });

  test('of one cell goes into each selected cell', () => {
    const opened = newBook();
    paste(opened, '5\r\n', area(0, 0, 2, 2));
    expect(cells(opened, area(0, 0, 2, 2))).toEqual([[5, 5], [5, 5]]); // prettier-ignore
  });

  test.each<[string, (opened: Opened) => void, ReturnType<typeof area>]>([
    ['over a protected sheet', ({ host, sheet }) => { host.person.protect(sheet.id, true); }, area(1, 1)], // prettier-ignore
    ['over the last row of a sheet', () => undefined, area(1_048_575, 0)],
    ['over its last column', () => undefined, area(0, 16_383)],
  ])('%s changes nothing', (_, before, at) => {
    const opened = newBook();
    before(opened);
    expect(paste(opened, '1\t2\n3\t4', at)).toBe(false);
    expect(opened.sheet.cells.used(true)).toBeNull();
    expect(opened.book.edits).toEqual([]);
  });

  test('with a text that is too long for a cell changes nothing', () => {
    const opened = newBook();
    expect(paste(opened, `1\t${'x'.repeat(33_000)}`)).toBe(false);
    expect(opened.sheet.cells.used(true)).toBeNull();
  });

  test('of more cells than the page can do at once changes nothing', () => {
    const opened = newBook();
    expect(paste(opened, '1\n'.repeat(mostCells + 1))).toBe(false);
    expect(opened.sheet.cells.used(true)).toBeNull();
  });
});

describe('cells that are copied', () => {
  const filled = (): Opened => {
    const opened = newBook();
    const { sheet, workbook } = opened;
    const format = (numberFormat: string) => workbook.styles.indexOf({ numberFormat, font: {}, borders: {} });
    sheet.cells.setValue(0, 0, '2011-12');
    sheet.cells.setValue(0, 1, 0.123456789);
    sheet.cells.setFormat(0, 1, format('0.0%'));
    sheet.cells.setValue(1, 0, 42_799);
    sheet.cells.setFormat(1, 0, format('mmm-yy'));
    sheet.cells.setFormula(1, 1, '=A1', 7);
    sheet.cells.setValue(2, 0, 'two\nlines');
    sheet.cells.setValue(2, 1, '=A1');
    return opened;
  };

  test('go to other programs with all digits, whole days, texts as they are, and formulas as what they show', () => {
    const { workbook, sheet } = filled();
    expect(copyCells(workbook, sheet, area(0, 0, 3, 2))!.plain).toBe(
      '2011-12\t12.3456789%\r\n05/03/2017\t7\r\n"two\nlines"\t=A1\r\n',
    );
  });

  test('are the same where they are pasted in this page', () => {
    const opened = filled();
    const { workbook, sheet } = opened;
    paste(opened, copyCells(workbook, sheet, area(0, 0, 3, 2))!.exact, area(0, 4));
    expect(cells(opened, area(0, 4, 3, 2))).toEqual([
      ['2011-12', 0.123456789],
      [42_799, 7],
      ['two\nlines', '=A1'],
    ]);
    expect(sheet.cells.formula(2, 5)).toBeUndefined();
  });

  test('are those in use, where a whole column is selected; too many are not copied', () => {
    const { workbook, sheet } = filled();
    expect(copyCells(workbook, sheet, area(0, 1, 1_048_576, 1))!.plain).toBe('12.3456789%\r\n7\r\n=A1\r\n');
    sheet.cells.setValue(mostCells, 0, 'far');
    expect(copyCells(workbook, sheet, area(0, 0, 1_048_576, 1))).toBeNull();
  });
});

test('selected cells are emptied together, and come back together', () => {
  const opened = newBook();
  paste(opened, '1\t2\n3\t4');
  typeIntoCells(opened.book, opened.sheet, area(1, 1, 2, 2), () => '');
  expect(opened.sheet.cells.used(true)).toBeNull();
  undoEdit(opened.book);
  expect(cells(opened, area(1, 1, 2, 2))).toEqual([[1, 2], [3, 4]]); // prettier-ignore
});

describe('a selection grows from the cell where it was begun', () => {
  test.each([
    ['down and along', { row: 1, column: 1 }, { row: 3, column: 3 }],
    ['up and back', { row: 3, column: 3 }, { row: 1, column: 1 }],
    ['across', { row: 1, column: 3 }, { row: 3, column: 1 }],
  ])('%s', (_, begun, to) => {
    const selected = areaBetween(begun, to);
    expect(selected).toEqual(area(1, 1, 3, 3));
    expect(cornersOf(selected, begun)).toEqual({ fixed: begun, moving: to });
  });

  test('and from its first cell where something else was selected since', () => {
    const selected = cornersOf(area(5, 5, 2, 2), { row: 1, column: 1 });
    expect(selected).toEqual({ fixed: { row: 5, column: 5 }, moving: { row: 6, column: 6 } });
  });
});
