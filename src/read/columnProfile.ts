import type { CellContent } from '../domain/grid';
import { cellKind } from './cellKind';
import type { TableArea } from './tableArea';

/** What the cells of a column look like, from up to 400 rows spread over the table. */
export interface ColumnProfile {
  column: number;
  rows: number;
  blank: number;
  number: number;
  marked: number;
  text: number;
  /** All numbers are whole. */
  whole: boolean;
  /** Different contents, up to 200. */
  distinct: ReadonlySet<CellContent>;
}

const sampleSize = 400;

/** The rows that are looked at to learn what a table is about: all of a small one, the first and an even spread of a big one. */
export function sampleRows(table: TableArea): number[] {
  const { firstRow, lastRow } = table;
  const count = lastRow - firstRow + 1;
  const step = Math.max(1, Math.floor(count / (sampleSize / 2)));
  const rows = new Set<number>();
  for (let row = firstRow; row <= lastRow && rows.size < sampleSize / 2; row += 1) rows.add(row);
  for (let row = firstRow; row <= lastRow; row += step) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** The profile of one column. */
export function columnProfile(table: TableArea, column: number, rows: readonly number[]): ColumnProfile {
  const seen = { blank: 0, number: 0, marked: 0, text: 0, date: 0 };
  const distinct = new Set<CellContent>();
  let whole = true;
  for (const row of rows) {
    const content = table.grid.values[row]?.[column] ?? '';
    const kind = cellKind(content);
    seen[kind] += 1;
    if (kind === 'number' && typeof content === 'number' && !Number.isInteger(content)) whole = false;
    if (kind !== 'blank' && distinct.size < 200) distinct.add(content);
  }
  return { column, rows: rows.length, ...seen, text: seen.text + seen.date, whole, distinct };
}
