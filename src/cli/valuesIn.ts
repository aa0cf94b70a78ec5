import type { ReadOptions } from '../excel/readWorkbook';
import type { Workbook } from '../host/model/workbook';
import { firstUncalculated } from '../host/office/cells/uncalculated';

/** Values of a workbook that this process holds, for `readWorkbook`. Of what was never calculated the host is asked: it says so. */
export function valuesIn(workbook: Workbook): NonNullable<ReadOptions['valuesAt']> {
  return (sheetId, area) => {
    const cells = workbook.sheets.find(({ id }) => id === sheetId)?.cells;
    return cells === undefined || firstUncalculated(cells, area) ? undefined : cells.values(area);
  };
}
