import type { Grid } from '../domain/grid';
import { parsePeriod } from '../parse/parsePeriod';
import { cellKind } from './cellKind';
import { filledCells, namesAuthority } from './headerLike';
import { headingRole } from './headingRole';
import { isLabel } from './titlesIn';

/**
 * Whether the first of these rows is a title with something beside it, or stands above one: the header begins where the councils' column
 * has its heading. Bands over groups of columns stay.
 */
export function titleOverHeader(grid: Grid, rows: readonly number[]): boolean {
  const key = rows.findIndex((row) => namesAuthority(grid.values[row]));
  if (key === 0) return false;
  const header = rows[key > 0 ? key : 1];
  return header !== undefined && rows.slice(0, Math.max(key, 1)).some((row) => isTitle(grid, row, header));
}

/** A row that begins in the first column of the header and is about the whole table. */
function isTitle(grid: Grid, row: number, header: number): boolean {
  const [above, below] = [grid.values[row] ?? [], grid.values[header] ?? []];
  if (/:\s*$/.test(String(above.find((content) => cellKind(content) !== 'blank')))) return true;
  const first = below.findIndex((content) => cellKind(content) !== 'blank');
  const [title, heading] = [above[first], below[first]];
  if (typeof title !== 'string' || title === heading || cellKind(title) === 'blank') return false;
  if (parsePeriod(title) !== null) return false;
  const merges = mergesIn(grid, row);
  if (merges.some((merge) => merge.column - grid.left <= first)) return false;
  if (filledCells(above, 3) === 2 && isLabel(title)) return true;
  if (merges.length > 0 || headingRole(title) !== undefined) return false;
  return filledCells(above) < filledCells(below) || standsApart(grid, row, header);
}

function mergesIn(grid: Grid, row: number): NonNullable<Grid['merges']> {
  return grid.merges?.filter((merge) => merge.row - grid.top === row) ?? [];
}

/** A blank row lies between. */
function standsApart(grid: Grid, row: number, header: number): boolean {
  for (let between = row + 1; between < header; between += 1)
    if (filledCells(grid.values[between], 1) === 0) return true;
  return false;
}
