import { areaAddress } from '../../host/office/cells/areaAddress';
import type { Book } from './openBook';
import { selectCells } from './selectCells';

/** Puts the cell that was typed into last back as it was, and selects it. Nothing where there is nothing to undo. */
export function undoEdit(book: Book): void {
  const edit = book.edits.pop();
  const sheet = book.workbook.sheets.find(({ id }) => id === edit?.sheetId);
  if (edit === undefined || sheet === undefined) return;
  const { row, column, formula, value, format } = edit;
  const area = { row, column, rows: 1, columns: 1 };
  sheet.cells.setFormat(row, column, format);
  // a text must not be read again for what it might mean
  const plain = typeof value === 'object' ? value.error : value;
  const typed = formula ?? (typeof plain === 'string' && plain !== '' ? `'${plain}` : plain);
  book.host.person.type(sheet.id, areaAddress(area), typed);
  sheet.cells.setFormat(row, column, format);
  selectCells(book, sheet, area);
}
