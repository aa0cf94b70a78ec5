import type { CellAt, CellContent } from '../domain/grid';
import { inExcel } from './inExcel';

/** How far to the right a row is looked at, to know what it is about. */
const columnsOfRow = 40;

/** The active cell, and what its row says. @throws Refusal when Excel refuses: another window has the focus, a chart is selected */
export function selectedCell(): Promise<{ at: CellAt; row: readonly CellContent[] }> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('name');
    await context.sync();
    const cells = sheet.getRangeByIndexes(cell.rowIndex, 0, 1, columnsOfRow).load('values');
    await context.sync();
    const at = { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
    return { at, row: (cells.values as CellContent[][])[0] ?? [] };
  });
}
