import type { CellValue } from '../../src/host/model/cells';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import type { Sheet } from '../../src/host/model/sheet';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { editText } from '../../src/workbench/book/editText';
import { editsOver } from '../../src/workbench/book/editsOver';
import type { Book } from '../../src/workbench/book/openBook';
import { typeIntoCells } from '../../src/workbench/book/typeIntoCells';
import { undoEdit } from '../../src/workbench/book/undoEdit';
import { cellShown } from '../../src/workbench/grid/cellShown';
import { editStart } from '../../src/workbench/grid/editStart';

function newBook(): Book {
  const workbook = createWorkbook();
  const host = openHost(workbook);
  return { name: 'a.xlsx', workbook, host, size: 0, edits: editsOver(host) };
}

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const typeIntoCell = (book: Book, sheet: Sheet, row: number, column: number, text: string): boolean =>
  typeIntoCells(book, sheet, one(row, column), () => text);

function formatted(book: Book, sheet: Sheet, numberFormat: string): void {
  sheet.cells.setFormat(1, 1, book.workbook.styles.indexOf({ numberFormat, font: {}, borders: {} }));
}

describe('what is typed into a cell can be undone', () => {
  test.each([
    ['a number', 12.5, '7'],
    ['a text that looks like a number', '0012', '7'],
    ['a text that looks like a formula', '=SUM(', 'x'],
    ['an empty cell', '', 'x'],
    ['a boolean', true, 'x'],
    ['a number, after a date', 3, '31/03/2017'],
  ])('%s', (_, value, typed) => {
    const book = newBook();
    const sheet = book.workbook.sheets[0]!;
    sheet.cells.setValue(1, 1, value);
    typeIntoCell(book, sheet, 1, 1, typed);
    undoEdit(book);
    expect(sheet.cells.value(1, 1)).toBe(value);
    expect(sheet.cells.format(1, 1)).toBe(0);
    expect(book.edits).toEqual([]);
  });

  test('a formula', () => {
    const book = newBook();
    const sheet = book.workbook.sheets[0]!;
    sheet.cells.setFormula(1, 1, '=A1*2', 4);
    typeIntoCell(book, sheet, 1, 1, '9');
    undoEdit(book);
    expect(sheet.cells.formula(1, 1)).toBe('=A1*2');
  });

  test('but not once the add-in has moved rows on that sheet: another cell stands there by then', async () => {
    const book = newBook();
    const grid = book.workbook.newSheet('Judgement grid');
    const figures = book.workbook.sheets[0]!;
    book.workbook.sheets.push(grid);
    typeIntoCell(book, figures, 1, 1, '7');
    typeIntoCell(book, grid, 1, 1, 'Well led');
    useHost(book.host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Judgement grid').getRange('1:1').insert('Down');
      await context.sync();
    });
    undoEdit(book);
    expect(grid.cells.value(2, 1)).toBe('Well led');
    expect(grid.cells.value(1, 1)).toBe('');
    expect(figures.cells.value(1, 1)).toBe(''); // typed before, on a sheet that the add-in did not write to
  });

  test('nothing to undo does nothing', () => {
    expect(() => {
      undoEdit(newBook());
    }).not.toThrow();
  });
});

describe('a cell is edited as what it holds, not as what it shows', () => {
  test.each<[string, CellValue, string, string]>([
    ['a number shown to one decimal', 0.123456789, '0.0', '0.123456789'],
    ['a percentage shown without decimals', 0.12345, '0%', '12.345%'],
    ['a percentage that no number of two is exactly', 0.07, '0.0%', '7%'],
    ['a day shown as a month', 42_799, 'mmm-yy', '05/03/2017'],
    ['a day with its time', 42_799.75, 'dd/mm/yyyy', '05/03/2017 18:00:00'],
    ['a text that would become a date', '2011-12', 'General', "'2011-12"],
    ['the same in a cell for text', '2011-12', '@', '2011-12'],
    ['a text that would become a formula', '=A1', 'General', "'=A1"],
    ['plain words', 'Ynys Môn', 'General', 'Ynys Môn'],
    ['a boolean', true, 'General', 'TRUE'],
    ['an error', { error: '#N/A' }, 'General', '#N/A'],
    ['nothing', '', 'General', ''],
  ])('%s', (_, value, numberFormat, expected) => {
    const book = newBook();
    const [sheet] = book.workbook.sheets;
    formatted(book, sheet!, numberFormat);
    sheet!.cells.setValue(1, 1, value);
    expect(editText(book.workbook, sheet!, 1, 1)).toBe(expected);
  });

  test('a formula', () => {
    const book = newBook();
    const [sheet] = book.workbook.sheets;
    sheet!.cells.setFormula(1, 1, '=A1*2', 4);
    expect(editText(book.workbook, sheet!, 1, 1)).toBe('=A1*2');
  });
});

describe('days are typed and shown as in Britain', () => {
  test.each([
    ['05/03/2017', 42_799, '05/03/2017'],
    ['5-3-17', 42_799, '05/03/2017'],
    ['31/03/2017', 42_825, '31/03/2017'],
    ['03/25/2017', '03/25/2017', '03/25/2017'],
    ['2017-03-05', 42_799, '05/03/2017'],
    ['3/2017', 42_795, 'Mar-17'],
    ['12.5', 12.5, '12.5'],
    ['2015-16', '2015-16', '2015-16'],
  ])('%s', (typed, value, shown) => {
    const book = newBook();
    const [sheet] = book.workbook.sheets;
    typeIntoCell(book, sheet!, 1, 1, typed);
    expect(sheet!.cells.value(1, 1)).toBe(value);
    expect(cellShown(book.workbook, sheet!, 1, 1).text).toBe(shown);
  });

  test('a day without a year is of this one', () => {
    const book = newBook();
    const [sheet] = book.workbook.sheets;
    typeIntoCell(book, sheet!, 1, 1, '5/3');
    expect(cellShown(book.workbook, sheet!, 1, 1).text).toBe('5-Mar');
  });

  test('a cell for text keeps what was typed', () => {
    const book = newBook();
    const [sheet] = book.workbook.sheets;
    formatted(book, sheet!, '@');
    typeIntoCell(book, sheet!, 1, 1, '05/03/2017');
    expect(sheet!.cells.value(1, 1)).toBe('05/03/2017');
  });
});

test('a protected sheet takes nothing', () => {
  const book = newBook();
  const sheet = book.workbook.sheets[0]!;
  book.host.person.protect(sheet.id, true);
  expect(typeIntoCell(book, sheet, 0, 0, 'x')).toBe(false);
  expect(book.edits).toEqual([]);
});

describe('keys begin an edit as in Excel', () => {
  const key = (name: string, ctrlKey = false) =>
    editStart({ key: name, ctrlKey, metaKey: false, altKey: false });
  test.each([
    ['a', false, { kind: 'over', text: 'a' }],
    ['ŵ', false, { kind: 'over', text: 'ŵ' }],
    ['F2', false, { kind: 'within' }],
    ['Delete', false, { kind: 'empty' }],
    ['c', true, null],
    ['ArrowDown', false, null],
    ['Escape', false, null],
  ])('%s (with Ctrl: %s)', (name, ctrl, start) => {
    expect(key(name, ctrl)).toEqual(start);
  });
});
