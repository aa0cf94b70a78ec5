import { cellKind, pageRows, type CellPage } from '../../model/cellPage';
import { scanNumber } from './scanNumber';

/** Where `quickCells` writes to, and where it stands. */
export interface QuickTarget {
  /** By column: the page that holds the row, as far as there is one yet. */
  readonly pages: (CellPage | undefined)[];
  /** The file's shared strings: one that is empty is no cell. */
  readonly texts: readonly string[];
  /** How many of them are the file's. */
  readonly shared: number;
  /** Of the last cell that was read; counts from 0. */
  column: number;
}

// Copies, because this runs for each of millions of cells, and a build may look up what is imported each time.
const { empty: emptyKind, number: numberKind, text: textKind } = cellKind;
const within = pageRows - 1;
const tens = Float64Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * Reads the cells of a row that are written as Excel writes nearly all: `<c r="B2" s="1" t="s"><v>12</v></c>`, one after another, into
 * pages that are there already and have room.
 * @param from before a `<c`
 * @param row counts from 0
 * @returns the place behind the last cell that it read: what stands there is written otherwise, or its page must be made first
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- beyond the end is undefined, which is no byte and ends every loop;
   this runs for each of millions of cells */
export function quickCells(bytes: Uint8Array, from: number, row: number, target: QuickTarget): number {
  const { pages, texts, shared } = target;
  const local = row & within;
  let begin = from;
  for (;;) {
    let at = begin;
    if (bytes[at] !== 60 || bytes[at + 1] !== 99 || bytes[at + 2] !== 32 || bytes[at + 3] !== 114)
      return begin;
    if (bytes[at + 4] !== 61 || bytes[at + 5] !== 34) return begin;
    at += 6;
    let byte = bytes[at]!;
    let column = 0;
    while (byte >= 65 && byte <= 90) {
      column = column * 26 + byte - 64;
      byte = bytes[++at]!;
    }
    let number = 0;
    while (byte >= 48 && byte <= 57) {
      number = number * 10 + byte - 48;
      byte = bytes[++at]!;
    }
    if (byte !== 34 || number !== row + 1) return begin;
    const page = pages[column - 1];
    if (page === undefined || local >= page.kinds.length) return begin;
    byte = bytes[++at]!;
    let format = 0;
    if (byte === 32 && bytes[at + 1] === 115 && bytes[at + 2] === 61 && bytes[at + 3] === 34) {
      at += 4;
      byte = bytes[at]!;
      while (byte >= 48 && byte <= 57) {
        format = format * 10 + byte - 48;
        byte = bytes[++at]!;
      }
      if (byte !== 34 || format > 65_535) return begin;
      byte = bytes[++at]!;
    }
    let isShared = false;
    if (byte === 32) {
      if (bytes[at + 1] !== 116 || bytes[at + 2] !== 61 || bytes[at + 3] !== 34) return begin;
      if (bytes[at + 4] !== 115 || bytes[at + 5] !== 34) return begin;
      isShared = true;
      at += 6;
      byte = bytes[at]!;
    }
    if (byte !== 62 || bytes[at + 1] !== 60 || bytes[at + 2] !== 118 || bytes[at + 3] !== 62) {
      // A format alone: `<c r="B2" s="1"/>`.
      if (byte !== 47 || bytes[at + 1] !== 62) return begin;
      if (format !== 0) {
        page.kinds[local] = emptyKind;
        page.setFormat(local, format);
      }
      begin = at + 2;
      target.column = column - 1;
      continue;
    }
    at += 4;
    const start = at;
    byte = bytes[at]!;
    const isNegative = byte === 45;
    if (isNegative) byte = bytes[++at]!;
    const digits = at;
    let value = 0;
    while (byte >= 48 && byte <= 57) {
      value = value * 10 + (byte - 48);
      byte = bytes[++at]!;
    }
    let decimals = 0;
    if (byte === 46) {
      const point = at;
      byte = bytes[++at]!;
      while (byte >= 48 && byte <= 57) {
        value = value * 10 + (byte - 48);
        byte = bytes[++at]!;
      }
      decimals = at - point - 1;
    }
    // As in `scanNumber`: the digits and the power of ten are exact, so one division gives the nearest double.
    if (byte === 60 && at > digits && value < 2 ** 53 && decimals <= 22) {
      if (decimals > 0) value /= tens[decimals]!;
      if (isNegative) value = -value;
    } else {
      // Digits, signs, the point and the exponent: all below the letters past e, none of them a tag.
      while (bytes[at]! >= 43 && bytes[at] !== 60) at++;
      value = scanNumber(bytes, start, at);
      if (!Number.isFinite(value)) return begin;
    }
    if (bytes[at] !== 60 || bytes[at + 1] !== 47 || bytes[at + 2] !== 118 || bytes[at + 3] !== 62)
      return begin;
    if (bytes[at + 4] !== 60 || bytes[at + 5] !== 47 || bytes[at + 6] !== 99 || bytes[at + 7] !== 62)
      return begin;
    let kind: number = numberKind;
    if (isShared) {
      if (!(value < shared) || value < 0) return begin;
      const text = texts[value];
      if (text === undefined) return begin;
      kind = text === '' ? emptyKind : textKind;
    }
    begin = at + 8;
    target.column = column - 1;
    if (kind === emptyKind && format === 0) continue;
    page.kinds[local] = kind;
    page.numbers[local] = kind === emptyKind ? 0 : value;
    if (format !== 0 || page.formats !== null) page.setFormat(local, format);
  }
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
