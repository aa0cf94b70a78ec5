import type { PlanArea, PlanValue } from '../../domain/sheetPlan';
import { looks } from '../palette';
import type { SheetBuilder } from '../sheetBuilder';

/** One column of a table: what its header says and how its cells look. */
export interface TableColumn {
  header: string;
  numberFormat?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
}

/** Adds a table (header row and rows) from `options.column` on (A, unless said), and gives its area, header row included. */
export function placeTable(
  sheet: SheetBuilder,
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly PlanValue[])[],
  options: { column?: number; showFilter?: boolean; repeatHeader?: boolean } = {},
): PlanArea {
  const start = options.column ?? 0;
  const before: PlanValue[] = Array.from({ length: start }, () => null);
  const header = sheet.row([...before, ...columns.map((column) => column.header)]);
  for (const row of rows) sheet.row([...before, ...row]);
  const area = { row: header, column: start, rows: rows.length + 1, columns: columns.length };
  sheet.look({ ...area, rows: 1 }, looks.header);
  sheet.look({ ...area, row: header + 1, rows: rows.length }, looks.body);
  columns.forEach(({ numberFormat, wrap, align }, index) => {
    if (numberFormat === undefined && wrap === undefined && align === undefined) return;
    const look = { ...(numberFormat && { numberFormat }), ...(wrap && { wrap }), ...(align && { align }) };
    sheet.look({ row: header + 1, column: start + index, rows: rows.length, columns: 1 }, look);
  });
  if (rows.length > 0) sheet.table(name, area, options.showFilter ?? false);
  if (options.repeatHeader === true) sheet.repeat(header, header);
  return area;
}
