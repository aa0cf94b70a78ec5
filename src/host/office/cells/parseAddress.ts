import { grid, type Area } from '../../model/area';
import { columnNumber } from './columnLetters';

export interface Address {
  /** Absent where the address names no sheet. */
  sheetName?: string;
  area: Area;
}

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const column = /^\$?([A-Za-z]{1,3})$/;
const row = /^\$?([1-9]\d{0,6})$/;

/** An A1 address such as "B2", "Data!$A$1:C9", "'My sheet'!A:C" or "2:3"; null where it is none or leaves the grid. */
export function parseAddress(text: string): Address | null {
  const { sheetName, rest } = splitSheet(text.trim());
  const ends = rest.split(':');
  if (ends.length > 2) return null;
  const first = corner(ends[0] ?? '');
  const last = ends.length === 2 ? corner(ends[1] ?? '') : first;
  if (!first || !last) return null;
  if (ends.length === 1 && (first.row === undefined || first.column === undefined)) return null;
  if ((first.row === undefined) !== (last.row === undefined)) return null;
  if ((first.column === undefined) !== (last.column === undefined)) return null;
  const rows = span(first.row, last.row, grid.rows);
  const columns = span(first.column, last.column, grid.columns);
  if (!rows || !columns) return null;
  const area = { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count };
  return sheetName === undefined ? { area } : { sheetName, area };
}

/** The sheet's name before the last "!", unquoted. */
export function splitSheet(text: string): { sheetName?: string; rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { rest: text };
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheetName: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, rest: text.slice(mark + 1) };
}

function corner(text: string): { row?: number; column?: number } | null {
  const both = cell.exec(text);
  if (both) return { column: columnNumber(both[1] ?? ''), row: Number(both[2]) - 1 };
  const letters = column.exec(text);
  if (letters) return { column: columnNumber(letters[1] ?? '') };
  const digits = row.exec(text);
  return digits ? { row: Number(digits[1]) - 1 } : null;
}

function span(
  a: number | undefined,
  b: number | undefined,
  limit: number,
): { from: number; count: number } | null {
  if (a === undefined || b === undefined) return { from: 0, count: limit };
  const from = Math.min(a, b);
  const to = Math.max(a, b);
  return to < limit ? { from, count: to - from + 1 } : null;
}
