import type { CellContent } from '../domain/grid';
import type { PlanValue } from '../domain/sheetPlan';
import { nameOfficerColumns } from './nameOfficerColumns';
import type { OfficerColumns } from './readEntries';
import { safeContent } from './safeText';

/** The end of a list of lines on a sheet of ours, as Excel's names and its table say. */
export interface LinesEnd {
  worksheet: Excel.Worksheet;
  columns: OfficerColumns;
  table: Excel.Table | undefined;
  /** The lines' keys as they stand; an empty list has one empty line. */
  keys: readonly CellContent[];
}

/** Where lines would go: the row below the last, or the only empty one. */
export function rowAfter({ columns: { key }, keys }: LinesEnd): number {
  const isEmpty = keys.length === 1 && keys[0] === '';
  return isEmpty ? key.row : key.row + key.rows;
}

/**
 * Queues lines at the end of the list, the key first and the columns in their order after it, and lets the table and the hidden names
 * grow with them. Nothing that stands there is touched; the caller has seen that the rows are empty.
 */
export function appendLines(end: LinesEnd, lines: readonly (readonly PlanValue[])[]): void {
  const { worksheet, columns, table } = end;
  const { key } = columns;
  const row = rowAfter(end);
  const width = lines[0]?.length ?? 0;
  const range = worksheet.getRangeByIndexes(row, key.column, lines.length, width);
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  range.values = lines.map((line) => line.map((value) => safeContent(value ?? '')));
  sizeLines(end, row + lines.length - key.row);
  table?.resize(
    worksheet.getRangeByIndexes(key.row - 1, key.column, row + lines.length - key.row + 1, width),
  );
}

/** Queues the taking back of lines that were appended. */
export function takeBackLines(end: LinesEnd, lines: readonly (readonly PlanValue[])[]): void {
  const { worksheet, columns, table } = end;
  const { key } = columns;
  const width = lines[0]?.length ?? 0;
  table?.resize(worksheet.getRangeByIndexes(key.row - 1, key.column, key.rows + 1, width));
  worksheet.getRangeByIndexes(rowAfter(end), key.column, lines.length, width).clear('Contents');
  sizeLines(end, key.rows);
}

function sizeLines({ worksheet, columns: { key, columns } }: LinesEnd, rows: number): void {
  const named = [...columns].map(([id, { column }]) => ({ id, column }));
  const officer = { keyColumn: key.column, firstRow: key.row, rows, columns: named };
  nameOfficerColumns(worksheet, officer, 'somewhere');
}
