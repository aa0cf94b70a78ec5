import type { PlanArea } from '../domain/planArea';

/** The range of an area on a worksheet. */
export function rangeAt(worksheet: Excel.Worksheet, { row, column, rows, columns }: PlanArea): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}
