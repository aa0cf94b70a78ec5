import { keyIn } from './keyIn';
import type { SheetBefore } from './snapshot';

/** The keys that stand in the key column of one of our sheets. */
export function keysOn({ used, formulas, columns }: SheetBefore): ReadonlySet<string> {
  if (used === undefined || columns === undefined) return new Set();
  const { row, rows, column } = columns.key;
  const own = formulas.slice(Math.max(0, row - used.row), row - used.row + rows);
  return new Set(own.map((cells) => keyIn(cells[column - used.column])));
}
