import type { CellContent, Grid } from '../domain/grid';
import { CsvColumn, sameBytes } from './csvColumn';
import { utf8Of } from './utf8Of';

const quote = 34;
const newline = 10;
const carriageReturn = 13;

/**
 * A CSV file as a grid: comma, semicolon or tab (found by itself), quotes, UTF-8 with or without a mark at its start, Windows-1252.
 * A text that is plainly a number becomes one; "007" and "1e5" stay as they are. Equal texts are one string, so that a big file stays small.
 * @param fileName without its folder: the grid's `sheet`
 */
export function csvGrid(fileName: string, file: string | Uint8Array): Grid {
  const bytes = utf8Of(file);
  const separator = separatorOf(bytes);
  const separatorCode = separator.charCodeAt(0);
  /** A separator, a line's end, or the file's. */
  const ends = (at: number): boolean => {
    const byte = bytes[at];
    return byte === separatorCode || byte === newline || byte === carriageReturn || byte === undefined;
  };
  const values: CellContent[][] = [];
  const columns: CsvColumn[] = [];
  let width = 0;
  let at = 0;
  while (at < bytes.length) {
    const row = new Array<CellContent>(width);
    let place = 0;
    for (;;) {
      const column = (columns[place] ??= new CsvColumn(bytes));
      let end = at + column.lastLength;
      let content: CellContent = '';
      if (end > at && ends(end) && sameBytes(bytes, at, column.lastStart, column.lastLength)) {
        content = column.lastCell; // most cells are as the one above: no need to look for where they end
      } else {
        const close = bytes[at] === quote ? quoteEnd(bytes, at + 1) : -1;
        end = close < 0 ? at : close + 1;
        while (!ends(end)) end += 1;
        if (end > at) content = column.cell(at, end, close);
      }
      row[place] = content;
      place += 1;
      at = end + 1;
      if (bytes[end] !== separatorCode) break;
    }
    if (row.length !== place) row.length = place;
    width = place;
    if (bytes[at - 1] === carriageReturn && bytes[at] === newline) at += 1;
    values.push(row);
  }
  return { sheet: fileName, top: 0, left: 0, values, separator };
}

/** Where the closing quote of a quoted cell is; the end of the file where none closes it. */
function quoteEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const end = bytes.indexOf(quote, at);
    if (end < 0) return bytes.length;
    if (bytes[end + 1] !== quote) return end;
    at = end + 2;
  }
}

const separators = [',', ';', '\t'] as const;

/** What parts the cells of the first line that has any; a comma where there is none. */
function separatorOf(bytes: Uint8Array): (typeof separators)[number] {
  const line =
    new TextDecoder()
      .decode(bytes.subarray(0, 20_000))
      .split(/\r?\n/, 20)
      .find((each) => /[,;\t]/.test(each)) ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((sign) => bare.split(sign).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (separators[counts.indexOf(most)] ?? ',');
}
