import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { formatAt, formatIndex } from '../../host/office/cells/cellFormat';
import { areaAddress } from '../../host/office/cells/areaAddress';
import { longestText } from '../../host/office/cells/writeCell';
import { areaBefore, inRows, mostCells } from './areaEdit';
import { typedInBritain } from './typedInBritain';
import type { Book } from './openBook';

/**
 * What a person does by typing into cells, one or a rectangle of them: whoever listens is told, and it can be undone in one step.
 * @param typed for each cell, counted from the first of the area
 * @returns false where Excel would refuse: the sheet is protected, a formula is none, a text too long; and for more than `mostCells`. Nothing is changed then.
 */
export function typeIntoCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  typed: (down: number, along: number) => string,
): boolean {
  if (area.rows * area.columns > mostCells) return false;
  const { styles } = book.workbook;
  const before = areaBefore(sheet, area);
  const texts = inRows(area, (row, column) => {
    const text = typed(row - area.row, column - area.column);
    const isText = formatAt(styles, formatIndex(sheet, row, column)).numberFormat === '@';
    return isText ? text : typedInBritain(text);
  });
  // before the first is written: what is refused half way would leave the other half
  if (texts.some((row) => row.some(({ length }) => length > longestText))) return false;
  book.edits.push(before);
  try {
    book.host.person.type(sheet.id, areaAddress(area), texts);
    return true;
  } catch {
    book.edits.pop();
    return false;
  }
}
