import { scanNumber } from './scanNumber';

/** A cell as `quickCell` read it. */
export interface QuickCell {
  row: number;
  column: number;
  format: number;
  /** 'empty' has a format alone; a shared string's number is its place. */
  kind: 'empty' | 'number' | 'shared';
  number: number;
}

/**
 * Reads a cell that is written as Excel writes nearly all: `<c r="B2" s="1" t="s"><v>12</v></c>`, with `at` behind `<c`.
 * @returns the place behind the cell, or -1 where it is written otherwise and must be read with care
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- beyond the end is undefined, which is no byte and ends every loop;
   this runs for each of millions of cells */
export function quickCell(bytes: Uint8Array, from: number, cell: QuickCell): number {
  if (bytes[from] !== 32 || bytes[from + 1] !== 114 || bytes[from + 2] !== 61 || bytes[from + 3] !== 34)
    return -1;
  let at = from + 4;
  let byte = bytes[at]!;
  let column = 0;
  while (byte >= 65 && byte <= 90) {
    column = column * 26 + byte - 64;
    byte = bytes[++at]!;
  }
  let row = 0;
  while (byte >= 48 && byte <= 57) {
    row = row * 10 + byte - 48;
    byte = bytes[++at]!;
  }
  if (byte !== 34 || column === 0 || column > 16_384 || row === 0 || row > 1_048_576) return -1;
  byte = bytes[++at]!;
  let format = 0;
  if (byte === 32 && bytes[at + 1] === 115 && bytes[at + 2] === 61 && bytes[at + 3] === 34) {
    at += 4;
    byte = bytes[at]!;
    while (byte >= 48 && byte <= 57) {
      format = format * 10 + byte - 48;
      byte = bytes[++at]!;
    }
    if (byte !== 34 || format > 65_535) return -1;
    byte = bytes[++at]!;
  }
  let isShared = false;
  if (
    byte === 32 &&
    bytes[at + 1] === 116 &&
    bytes[at + 2] === 61 &&
    bytes[at + 3] === 34 &&
    bytes[at + 4] === 115 &&
    bytes[at + 5] === 34
  ) {
    isShared = true;
    at += 6;
    byte = bytes[at]!;
  }
  cell.row = row - 1;
  cell.column = column - 1;
  cell.format = format;
  if (byte === 47 && bytes[at + 1] === 62) {
    cell.kind = 'empty';
    return at + 2;
  }
  if (byte !== 62 || bytes[at + 1] !== 60 || bytes[at + 2] !== 118 || bytes[at + 3] !== 62) return -1;
  const start = at + 4;
  let end = start;
  // Digits, signs, the point and the exponent: all below the letters past e, none of them a tag.
  while (bytes[end]! >= 43 && bytes[end] !== 60) end++;
  if (
    end === start ||
    bytes[end] !== 60 ||
    bytes[end + 1] !== 47 ||
    bytes[end + 2] !== 118 ||
    bytes[end + 3] !== 62
  )
    return -1;
  if (bytes[end + 4] !== 60 || bytes[end + 5] !== 47 || bytes[end + 6] !== 99 || bytes[end + 7] !== 62)
    return -1;
  const number = scanNumber(bytes, start, end);
  if (!Number.isFinite(number)) return -1;
  cell.kind = isShared ? 'shared' : 'number';
  cell.number = number;
  return end + 8;
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
