import type { PlanArea } from '../domain/planArea';

/** Excel gives no values of rows in their whole width: the last column of all (XFD) is left out. */
const mostColumns = 16_383;

/**
 * Asks where a range lies, by numbers: the address of one that goes down to the last row says columns alone ("A:C").
 * @returns what to call after the sync: undefined for a range that is not there
 */
export function askArea(range: Excel.Range): () => PlanArea | undefined {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (range.isNullObject) return undefined;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount } = range;
    return { row, column, rows, columns: Math.min(columnCount, mostColumns) };
  };
}
