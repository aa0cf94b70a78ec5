import type { FoundRecords } from '../domain/found';

/** The text in a field of a record; '' where the field or the cell is not there. */
export function recordText(record: FoundRecords, row: number, field: string, place = 0): string {
  const column = record.fields.get(field)?.[place]?.column;
  if (column === undefined) return '';
  return String(record.grid.values[row]?.[column] ?? '').trim();
}
