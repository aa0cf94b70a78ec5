import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import type { OfficerColumns } from './readEntries';

/** Where the keys and the officer's columns of a sheet stand now: tells an emptied cell from one that is gone. */
export function entryPlaces(
  { key, columns }: OfficerColumns,
  cellAt: (row: number, column: number) => CellContent,
): Required<Pick<OwnedSheet, 'rows' | 'columns'>> {
  const rows = new Map<string, number>();
  for (let row = key.row; row < key.row + key.rows; row++) {
    const text = String(cellAt(row, key.column)).trim();
    if (text !== '' && !rows.has(text)) rows.set(text, row);
  }
  return { rows, columns: new Map([...columns].map(([id, { column }]) => [id, column])) };
}
