import type { KeyColumn } from '../domain/found';
import type { CellContent } from '../domain/grid';

/** What an indicator is known by: its code where there is one, as its name may be written in several ways. */
export function namingColumns(columns: readonly KeyColumn[]): readonly KeyColumn[] {
  const codes = columns.filter(({ role }) => role === 'code');
  return codes.length > 0 ? codes : columns.filter(({ role }) => role !== 'group');
}

/** The texts of a row in these columns, as one. */
export function textsOf(cells: readonly CellContent[], columns: readonly KeyColumn[]): string {
  return columns.map((column) => textAt(cells, column)).join('\u0000');
}

/** The text of a row in a column, without blanks around it. */
export function textAt(cells: readonly CellContent[], { column }: KeyColumn): string {
  return String(cells[column] ?? '').trim();
}
