import type { Found } from '../domain/found';
import type { StoredReadings } from '../domain/storedFigures';
import { cellReader, type CellReader } from './cellReader';

/** Whether a reading's cell is a percentage as it is written: "75.4%", or a format with %. Reads the cell again: ask of few. */
export function writtenAsPercent(
  { figures }: Found,
  { table, row, group }: Pick<StoredReadings, 'table' | 'row' | 'group'>,
): (at: number) => boolean {
  const readers = new Map<string, CellReader>();
  return (at) => {
    const source = figures[table[at] ?? 0];
    const column = source?.groups[group[at] ?? 0]?.value;
    if (source === undefined || column === undefined) return false;
    const key = `${String(table[at])} ${String(column)}`;
    let reader = readers.get(key);
    if (reader === undefined) readers.set(key, (reader = cellReader(source.grid, column)));
    const place = row[at] ?? 0;
    return reader(source.grid.values[place] ?? [], place).percent;
  };
}
