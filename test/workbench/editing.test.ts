import { createWorkbook } from '../../src/host/model/createWorkbook';
import { openHost } from '../../src/host/openHost';
import type { Book } from '../../src/workbench/book/openBook';
import { typeIntoCell } from '../../src/workbench/book/typeIntoCell';
import { undoEdit } from '../../src/workbench/book/undoEdit';
import { editStart } from '../../src/workbench/grid/editStart';

function newBook(): Book {
  const workbook = createWorkbook();
  return { name: 'a.xlsx', workbook, host: openHost(workbook), size: 0, edits: [] };
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

  test('nothing to undo does nothing', () => {
    expect(() => {
      undoEdit(newBook());
    }).not.toThrow();
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
