import type { CellContent, Grid } from '../domain/grid';
import { filledCells, holdsFigures, namesColumns } from './headerLike';

type Row = readonly CellContent[];

const maximumHeaderRows = 8;

/** The header rows that start at `start`, and the first row of data below; undefined where no data follows. */
export function headerRows(grid: Grid, start: number): { rows: number[]; first: number } | undefined {
  const { values } = grid;
  const rows: number[] = [];
  const named = namesColumns(values[start]);
  for (let row = start; row < values.length && row < start + maximumHeaderRows + 4; row += 1) {
    const cells = values[row] ?? [];
    const filled = filledCells(cells, 2);
    if (filled === 0) continue;
    if (rows.length > 0 && (named || holdsFigures(cells))) return { rows, first: row };
    if (rows.length === 0 || filled > 1 || spansFigures(cells)) rows.push(row);
    if (rows.length > maximumHeaderRows) return undefined;
  }
  return undefined;
}

/** One text that does not stand in the first column is a heading over figures, not a title. */
function spansFigures(cells: Row): boolean {
  return cells.findIndex((content) => content !== '') > 0;
}
