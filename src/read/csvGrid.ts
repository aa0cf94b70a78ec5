import type { CellContent, Grid } from '../domain/grid';
import { decodeText } from './decodeText';

const comma = 44;
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
  const values: CellContent[][] = [];
  const cells = columnCells();
  let at = 0;
  while (at < text.length) {
    const row: CellContent[] = [];
    for (;;) {
      let end = at;
      if (text.charCodeAt(at) === quote) {
        const close = quoteEnd(text, at + 1);
        const raw = text.slice(at + 1, close);
        row.push(cells(row.length, raw.includes('""') ? raw.replaceAll('""', '"') : raw));
        end = close + 1;
        while (end < text.length && !ends(text.charCodeAt(end), separator)) end += 1;
      } else {
        while (end < text.length && !ends(text.charCodeAt(end), separator)) end += 1;
        row.push(end === at ? '' : cells(row.length, text.slice(at, end)));
      }
      at = end + 1;
      if (text.charCodeAt(end) !== separator) break;
    }
    if (text.charCodeAt(at - 1) === carriageReturn && text.charCodeAt(at) === newline) at += 1;
    values.push(row);
  }
  return { sheet: fileName, top: 0, left: 0, values };
}

function ends(code: number, separator: number): boolean {
  return code === separator || code === newline || code === carriageReturn;
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

/** Cells of each column by their text: most files repeat their texts, and the row above most of all. */
function columnCells(): (column: number, text: string) => CellContent {
  const columns: { last: string; lastCell: CellContent; known: Map<string, CellContent> }[] = [];
  return (column, text) => {
    let state = columns[column];
    if (state === undefined) columns[column] = state = { last: '', lastCell: '', known: new Map() };
    if (text === state.last) return state.lastCell;
    let cell = state.known.get(text);
    if (cell === undefined) {
      cell = cellOf(text);
      if (state.known.size < 100_000) state.known.set(text, cell);
    }
    state.last = text;
    state.lastCell = cell;
    return cell;
  };
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,17})?$/;

function cellOf(text: string): CellContent {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return plainNumber.test(trimmed) ? Number(trimmed) : trimmed;
}

/** The character that parts the cells of the first line that has any; a comma where there is none. */
function separatorOf(text: string): number {
  const line =
    text
      .slice(0, 20_000)
      .split(/\r?\n/, 20)
      .find((each) => /[,;\t]/.test(each)) ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => bare.split(sign).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? comma : ([',', ';', '\t'][counts.indexOf(most)] ?? ',').charCodeAt(0);
}
