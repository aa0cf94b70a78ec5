import { cellName } from '../domain/cellName';
import type { FindingsPlace } from '../domain/findingEntry';
import type { PlanArea } from '../domain/planArea';
import { Refusal } from '../domain/refusal';

/** What stands on the officer's sheet now. */
interface Standing {
  /** The findings are an Excel table: it may end in rows that are still free. */
  isTable: boolean;
  /** Whether anything stands in a cell. */
  stands: (row: number, column: number) => boolean;
  merged: readonly PlanArea[];
}

/**
 * The row for the next finding: right below the last one, those included that were added since the table was read. Never below anything
 * else that stands further down, where it would not be read.
 * @param place `end` is the table's last row
 * @throws Refusal `findingsMoved` where the table no longer ends there; `findingsNoRoom` where something else follows without a free row
 */
export function rowBelowFindings(
  { sheet, headerRow, columns, end }: Omit<FindingsPlace, 'lastRow'> & { end: number },
  { isTable, stands, merged }: Standing,
): number {
  const all = Object.values(columns);
  const filled = (row: number): number | undefined => all.find((column) => stands(row, column));
  const isFinding = (row: number): boolean =>
    [columns.domain, columns.text].every((column) => column !== undefined && stands(row, column));
  let last = end;
  while (isTable && last > headerRow && filled(last) === undefined) last -= 1;
  if (filled(last) === undefined) throw new Refusal('findingsMoved', { sheet });
  let row = belowMerged(last + 1, merged);
  while (isFinding(row)) {
    last = row;
    row = belowMerged(row + 1, merged);
  }
  // within an Excel table it is told from what follows by the table's end, else by a free row
  const free = row > end ? row + 1 : row;
  for (let at = last + 1; at <= free; at += 1) {
    const column = filled(at);
    if (column !== undefined) throw new Refusal('findingsNoRoom', { sheet, cell: cellName(at, column) });
  }
  return row;
}

/** The row, or the first below it that lies under no merged cells: what is written there is lost. */
function belowMerged(row: number, merged: readonly PlanArea[]): number {
  const over = merged.filter((area) => area.row <= row && row < area.row + area.rows);
  return over.length === 0 ? row : belowMerged(Math.max(...over.map((area) => area.row + area.rows)), merged);
}
