import type { Sheet } from '../../host/model/sheet';
import { formatAt, formatIndex } from '../../host/office/cells/cellFormat';
import { areaAddress } from '../../host/office/cells/areaAddress';
import { typedInBritain } from './typedInBritain';
import type { Book } from './openBook';

/**
 * What a person does by typing into a cell: whoever listens is told, and it can be undone.
 * @returns false where Excel would refuse: the sheet is protected, or the formula is none. Nothing is changed then.
 */
export function typeIntoCell(book: Book, sheet: Sheet, row: number, column: number, typed: string): boolean {
  const { cells } = sheet;
  const before = {
    sheetId: sheet.id,
    row,
    column,
    formula: cells.formula(row, column),
    value: cells.value(row, column),
    format: cells.format(row, column),
  };
  const isText = formatAt(book.workbook.styles, formatIndex(sheet, row, column)).numberFormat === '@';
  try {
    book.host.person.type(
      sheet.id,
      areaAddress({ row, column, rows: 1, columns: 1 }),
      isText ? typed : typedInBritain(typed),
    );
  } catch {
    return false;
  }
  book.edits.push(before);
  return true;
}
