import type { CellContent, Grid } from '../domain/grid';
import { decodeText } from './decodeText';
import { textCell } from './textCell';

const quote = 34;
const newline = 10;
const carriageReturn = 13;

/**
 * A CSV file as a grid: comma, semicolon or tab (found by itself), quotes, UTF-8 with or without a mark at its start, Windows-1252.
 * A text that is plainly a number becomes one; "007" and "1e5" stay as they are. Equal texts are one string, so that a big file stays small.
 * @param fileName without its folder: the grid's `sheet`
 */
export function csvGrid(fileName: string, file: string | Uint8Array): Grid {
  const text = typeof file === 'string' ? file.replace(/^\uFEFF/, '') : decodeText(file);
  const separator = separatorOf(text);
  const separatorCode = separator.charCodeAt(0);
  const values: CellContent[][] = [];
  const columns: ColumnCells[] = [];
  let width = 0;
  let at = 0;
  while (at < text.length) {
    const row = new Array<CellContent>(width);
    let column = 0;
    for (;;) {
      const cells = (columns[column] ??= new ColumnCells());
      let end = at + cells.last.length;
      let content: CellContent = '';
      if (cells.last !== '' && text.startsWith(cells.last, at) && ends(text.charCodeAt(end), separatorCode)) {
        content = cells.lastCell; // most cells are as the one above: no need to look for where they end
      } else if (text.charCodeAt(at) === quote) {
        const close = quoteEnd(text, at + 1);
        end = close + 1;
        while (!ends(text.charCodeAt(end), separatorCode)) end += 1;
        content = cells.of(text.slice(at, end), text.slice(at + 1, close).replaceAll('""', '"'));
      } else {
        end = at;
        while (!ends(text.charCodeAt(end), separatorCode)) end += 1;
        if (end > at) {
          const raw = text.slice(at, end);
          content = cells.of(raw, raw);
        }
      }
      row[column] = content;
      column += 1;
      at = end + 1;
      if (text.charCodeAt(end) !== separatorCode) break;
    }
    if (row.length !== column) row.length = column;
    width = column;
    if (text.charCodeAt(at - 1) === carriageReturn && text.charCodeAt(at) === newline) at += 1;
    values.push(row);
  }
  return { sheet: fileName, top: 0, left: 0, values, separator };
}

/** A separator, a line's end, or (NaN) the end of the text. */
function ends(code: number, separator: number): boolean {
  return code === separator || code === newline || code === carriageReturn || code !== code;
}

/** Where the closing quote of a quoted cell is; the end of the text where none closes it. */
function quoteEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return text.length;
    if (text.charCodeAt(end + 1) !== quote) return end;
    at = end + 2;
  }
}

/** Cells of a column by their text as it stands in the file: most files repeat their texts, and the row above most of all. */
class ColumnCells {
  last = '';
  lastCell: CellContent = '';
  private readonly known = new Map<string, CellContent>();

  /** @param raw as it stands in the file, quotes included */
  of(raw: string, text: string): CellContent {
    let cell = this.known.get(raw);
    if (cell === undefined) {
      cell = textCell(text);
      if (this.known.size < 100_000) this.known.set(raw, cell);
    }
    this.last = raw;
    this.lastCell = cell;
    return cell;
  }
}

const separators = [',', ';', '\t'] as const;

/** What parts the cells of the first line that has any; a comma where there is none. */
function separatorOf(text: string): (typeof separators)[number] {
  const line =
    text
      .slice(0, 20_000)
      .split(/\r?\n/, 20)
      .find((each) => /[,;\t]/.test(each)) ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((sign) => bare.split(sign).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (separators[counts.indexOf(most)] ?? ',');
}
