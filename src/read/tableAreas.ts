import type { FoundText } from '../domain/found';
import type { CellContent, Grid } from '../domain/grid';
import type { Steps } from '../domain/steps';
import { cellKind } from './cellKind';
import { filledCells, headerLike, holdsFigures, namesColumns } from './headerLike';
import { headerRows } from './headerRows';
import type { TableArea } from './tableArea';
import { titleOverHeader } from './titleOverHeader';
import { lastWord, ofFigures, titlesIn, type Title } from './titlesIn';

/** The tables of a sheet from top to bottom: where each one's header starts, where its rows end, what stands above and below. */
export function* tableAreas(grid: Grid): Steps<TableArea[]> {
  const areas: TableArea[] = [];
  const { values } = grid;
  let titles: Title[] = [];
  let row = 0;
  while (row < values.length) {
    const cells = values[row] ?? [];
    const filled = filledCells(cells, 2);
    if (filled === 1) titles.push(...titlesIn(cells, row));
    if (filled < 2 || !headerLike(cells)) {
      row += 1;
      continue;
    }
    const header = headerRows(grid, row);
    if (header === undefined || titleOverHeader(grid, header.rows)) {
      titles.push(...titlesIn(cells, row));
      row += 1;
      continue;
    }
    const end = yield* lastRow(grid, header.rows[0] ?? row, header.first);
    const notes = notesBelow(grid, end + 1);
    areas.push({
      grid,
      titles: lastWord(titles),
      headerRows: header.rows,
      firstRow: header.first,
      lastRow: end,
      area: { top: header.rows[0] ?? row, bottom: end, ...span(grid, header.rows, header.first, end) },
      notes: notes.map((note) => note.text),
    });
    titles = notes.flatMap(ofFigures);
    row = end + 1 + notes.length;
    while (row < values.length && filledCells(values[row], 1) === 0) row += 1;
  }
  return areas;
}

/** The last row of the table whose data begins at `first`: it ends where another header begins or the sheet does. */
function* lastRow(grid: Grid, header: number, first: number): Steps<number> {
  const { values } = grid;
  const head = values[header]?.find((content) => content !== '');
  const column = values[header]?.findIndex((content) => content !== '') ?? 0;
  const wordy = !holdsFigures(values[first] ?? []);
  let last = first;
  let apart = false;
  for (let row = first; row < values.length; row += 1) {
    if (row % 4096 === 4095) yield row / values.length;
    const cells = values[row] ?? [];
    if (filledCells(cells, 2) < 2) {
      apart = true;
      continue;
    }
    if (row > first && (apart || cells[column] === head) && startsTable(grid, row, wordy)) break;
    last = row;
    apart = false;
  }
  return last;
}

function startsTable(grid: Grid, row: number, wordy: boolean): boolean {
  const cells = grid.values[row];
  if (namesColumns(cells)) return true;
  return !wordy && headerLike(cells) && headerRows(grid, row) !== undefined;
}

/** Single lines after the table, through blank rows, as far as nothing else stands there. */
function notesBelow(grid: Grid, start: number): FoundText[] {
  const notes: FoundText[] = [];
  for (let row = start; row < grid.values.length; row += 1) {
    const cells = grid.values[row] ?? [];
    const filled = filledCells(cells, 2);
    if (filled > 1) break;
    if (filled === 1) notes.push(line(cells, row));
  }
  return notes;
}

function line(cells: readonly CellContent[], row: number): FoundText {
  const column = cells.findIndex((content) => cellKind(content) !== 'blank');
  return { text: String(cells[column] ?? '').trim(), row, column };
}

/** First and last column that says anything in the header or in the first rows of data. */
function span(
  grid: Grid,
  header: readonly number[],
  first: number,
  last: number,
): { left: number; right: number } {
  let left = Infinity;
  let right = 0;
  const look = (row: number): void => {
    grid.values[row]?.forEach((content, column) => {
      if (content === '') return;
      if (column < left) left = column;
      if (column > right) right = column;
    });
  };
  header.forEach(look);
  for (let row = first; row <= Math.min(last, first + 400); row += 1) look(row);
  return { left: Number.isFinite(left) ? left : 0, right };
}
