import { grid } from '../../model/area';

/** The cell that a reference names ("B7", any case), both counting from 0; undefined where it names none that there is. */
export function scanReference(
  bytes: Uint8Array,
  start: number,
  end: number,
): { row: number; column: number } | undefined {
  let column = 0;
  let row = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) row = row * 10 + byte - 48;
    else if (row === 0 && (byte & 0xdf) >= 65 && (byte & 0xdf) <= 90)
      column = column * 26 + (byte & 0xdf) - 64;
    else return undefined;
  }
  if (column < 1 || column > grid.columns || row < 1 || row > grid.rows) return undefined;
  return { row: row - 1, column: column - 1 };
}
