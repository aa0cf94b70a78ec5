import { months } from '../definitions/words/months';
import { days1904 } from '../domain/days1904';
import type { CellContent, Grid } from '../domain/grid';
import { maybeDate } from '../domain/maybeDate';
import type { Problem } from '../domain/problem';
import { partOf, type Steps } from '../domain/steps';
import { dateFormat } from '../parse/dateFormat';
import { parseCell } from '../parse/parseCell';
import { decimalCommas } from './decimalCommas';

/**
 * The grid as it is read: what is hidden is blank (and said), a number that is shown as a date is its ISO day, or the month or
 * year if no more of it is shown, a decimal comma is a point.
 * Every cell stays where it is.
 * @returns `doubts` are of single columns: they belong to the table that the column is in
 */
export function* readableGrid(grid: Grid): Steps<{ grid: Grid; problems: Problem[]; doubts: Problem[] }> {
  const hidden = withoutHidden(grid);
  yield 0.2;
  const dated = withDates(hidden.grid);
  yield 0.5;
  const commas = yield* partOf(decimalCommas(withMergedWords(dated)), 0.5, 1);
  return { grid: commas.grid, problems: hidden.problems, doubts: commas.problems };
}

/** Words merged over several rows (a council over its years) count for each of them. Numbers do not: a figure is one cell's. */
function withMergedWords(grid: Grid): Grid {
  const down = (grid.merges ?? []).filter(({ rows, columns }) => rows > 1 && columns === 1);
  if (down.length === 0) return grid;
  const values = grid.values.map((row) => [...row]);
  for (const merge of down) {
    const column = merge.column - grid.left;
    const content = values[merge.row - grid.top]?.[column];
    if (typeof content !== 'string' || content === '') continue;
    for (let at = merge.row - grid.top + 1; at < merge.row - grid.top + merge.rows; at += 1) {
      const row = values[at];
      if (row === undefined) continue;
      while (row.length <= column) row.push('');
      row[column] = content;
    }
  }
  return { ...grid, values };
}

function withoutHidden(grid: Grid): { grid: Grid; problems: Problem[] } {
  const rows = inGrid(grid.hiddenRows, grid.top, grid.values.length);
  const width = Math.max(0, ...grid.values.slice(0, 100).map((row) => row.length));
  const columns = inGrid(grid.hiddenColumns, grid.left, width);
  if (rows.size === 0 && columns.size === 0) return { grid, problems: [] };
  const values = grid.values.map((row, at) => {
    if (rows.has(at)) return [];
    return columns.size === 0 ? row : row.map((content, column) => (columns.has(column) ? '' : content));
  });
  const count = rows.size + columns.size;
  return {
    grid: { ...grid, values },
    problems: [{ code: 'hiddenNotRead', severity: 'note', sheet: grid.sheet, details: { count } }],
  };
}

function inGrid(hidden: ReadonlySet<number> | undefined, first: number, count: number): Set<number> {
  return new Set([...(hidden ?? [])].map((at) => at - first).filter((at) => at >= 0 && at < count));
}

/** Formats are known for the first rows; below them a column goes on as it was in the last. */
function withDates(grid: Grid): Grid {
  const { formats } = grid;
  if (formats === undefined || !formats.some((row) => row.some(maybeDate))) return grid;
  const last = formats.at(-1) ?? [];
  const lasting = last.some(maybeDate);
  const values = grid.values.map((row, at) => {
    const own = formats[at] ?? (lasting ? last : undefined);
    if (own === undefined || !own.some(maybeDate)) return row;
    return row.map((content, column) => dated(content, own[column], grid.from1904 === true ? days1904 : 0));
  });
  return { ...grid, values };
}

function dated(content: CellContent, format: string | undefined, later: number): CellContent {
  if (typeof content !== 'number' || !maybeDate(format)) return content;
  const cell = parseCell(content + later, format);
  if (cell.kind !== 'date') return content;
  const shown = dateFormat(format);
  if (shown === 'month') return monthShown(cell.iso);
  return shown === 'year' ? cell.iso.slice(0, 4) : cell.iso;
}

/** "Jan 2024": a day whose format shows no more of it than that. */
function monthShown(iso: string): string {
  const { en = '' } = months[Number(iso.slice(5, 7)) - 1] ?? {};
  return `${en.slice(0, 3)} ${iso.slice(0, 4)}`;
}
