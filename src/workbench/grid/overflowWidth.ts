import type { Sheet } from '../../host/model/sheet';
import { sheetScale } from './sheetScale';

/** How many empty cells a long text may run into: enough for a title. */
const furthest = 40;

/** The width that a text may take: its own cell and the empty cells to the right of it, as in Excel. In pixels. */
export function overflowWidth(sheet: Sheet, row: number, column: number, lastColumn: number): number {
  let width = sheetScale.width(sheet, column);
  const end = Math.min(lastColumn, column + furthest);
  for (let next = column + 1; next <= end && sheet.cells.value(row, next) === ''; next++) {
    width += sheetScale.width(sheet, next);
  }
  return width;
}
