import { once } from './once';

/**
 * Queues the fitting of a row to what was written into it: a long text shows whole, and a row that one has made tall is low again. Not on
 * a protected sheet, which lets the officer's own cells be written but not their rows be changed.
 * @param worksheet with `protection/protected` loaded
 * @param row from 0
 */
export function fitRow(worksheet: Excel.Worksheet, row: number): void {
  if (worksheet.protection.protected) return;
  const line = String(row + 1);
  once(worksheet.getRange(`${line}:${line}`)).format.autofitRows();
}
