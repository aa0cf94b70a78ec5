import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { bounding, intersection } from '../../host/office/cells/areas';
import { cellShown } from '../grid/cellShown';
import { inRows, mostCells } from './areaEdit';
import { blockText } from './blockText';
import { editText } from './editText';

/** A rectangle of cells for the clipboard. */
export interface CopiedCells {
  /** For any program: numbers with all their digits, days as in Britain, texts as they are. */
  plain: string;
  /** For a paste in this page: as each would be typed, so that no text is read for what it might mean. */
  exact: string;
}

/** What of an area is copied: as far down and along as the sheet is used. Formulas go as what they show. Null where it is too much. */
export function copyCells(workbook: Workbook, sheet: Sheet, area: Area): CopiedCells | null {
  const first = { ...area, rows: 1, columns: 1 };
  const used = sheet.cells.used(true) ?? first;
  const copied = intersection(area, bounding(used, first)) ?? first;
  if (copied.rows * copied.columns > mostCells) return null;
  const of = (make: (row: number, column: number) => string): string => blockText(inRows(copied, make));
  const typed = (atRow: number, atColumn: number): string =>
    sheet.cells.formula(atRow, atColumn) === undefined
      ? editText(workbook, sheet, atRow, atColumn)
      : cellShown(workbook, sheet, atRow, atColumn).text;
  return {
    plain: of((atRow, atColumn) => {
      const value = sheet.cells.value(atRow, atColumn);
      return typeof value === 'string' ? value : typed(atRow, atColumn);
    }),
    exact: of(typed),
  };
}
