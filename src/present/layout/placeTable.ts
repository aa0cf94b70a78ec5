import type { Look, PlanArea, PlanValue } from '../../domain/sheetPlan';
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
  columns.forEach((column, index) => {
    const look = lookOf(column, columns[index - 1]);
    const body = { row: header + 1, column: start + index, rows: rows.length, columns: 1 };
    if (Object.keys(look).length > 0) sheet.look(body, look);
    const { align, indent } = look;
    if (align !== undefined)
      sheet.look({ ...body, row: header, rows: 1 }, { align, ...(indent && { indent }) });
  });
  if (rows.length > 0) sheet.table(name, area, options.showFilter ?? false);
  if (options.repeatHeader === true) sheet.repeat(header, header);
  return area;
}

/** Numbers stand at the right, under a header that does; text after a column of numbers is set in, so that the two stay apart. */
function lookOf({ numberFormat, wrap, align }: TableColumn, before: TableColumn | undefined): Look {
  const side = align ?? (numberFormat !== undefined ? 'right' : isRight(before) ? 'left' : undefined);
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(wrap !== undefined && { wrap }),
    ...(side !== undefined && { align: side }),
    ...(side === 'left' && align === undefined && { indent: 1 }),
  };
}

/** Figures stand at the right: a text beside them keeps its distance. */
function isRight(column: TableColumn | undefined): boolean {
  return (
    column !== undefined &&
    (column.align ?? (column.numberFormat !== undefined ? 'right' : 'left')) === 'right'
  );
}
