import type { Workbook } from './workbook';
import { WorkbookRecord } from './workbookRecord';

/** A new workbook with one empty sheet, "Sheet1". */
export function createWorkbook(): Workbook {
  const workbook = new WorkbookRecord();
  workbook.sheets.push(workbook.newSheet('Sheet1'));
  return workbook;
}
