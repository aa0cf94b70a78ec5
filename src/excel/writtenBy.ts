import type { OwnedSheet } from '../domain/owned';
import type { SheetPlan } from '../domain/sheetPlan';
import { readEntries } from './readEntries';

/** What a plan writes into the officer's columns. */
export function writtenBy({ officer, cells }: SheetPlan): OwnedSheet['entries'] {
  if (officer === undefined) return new Map();
  const area = (column: number) => ({ row: officer.firstRow, column, rows: officer.rows, columns: 1 });
  const columns = {
    key: area(officer.keyColumn),
    columns: new Map(officer.columns.map(({ id, column }) => [id, area(column)])),
  };
  return readEntries(columns, (row, column) => cells[row]?.[column] ?? '');
}
