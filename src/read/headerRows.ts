import type { CellContent, Grid } from '../domain/grid';
import { headingRole } from './headingRole';
import type { HeadingRole } from './headingWords';
import { filledCells, headerLike, holdsFigures, namesAuthority, namesColumns } from './headerLike';

type Row = readonly CellContent[];

const maximumHeaderRows = 8;

/** The header rows that start at `start`, and the first row of data below; undefined where no data follows. */
export function headerRows(grid: Grid, start: number): { rows: number[]; first: number } | undefined {
  const { values } = grid;
  const rows: number[] = [];
  let named: Row | undefined;
  for (let row = start; row < values.length && row < start + maximumHeaderRows + 4; row += 1) {
    const cells = values[row] ?? [];
    const filled = filledCells(cells, 2);
    if (filled === 0) continue;
    const over = named !== undefined && !goesOn(named, cells);
    if (rows.length > 0 && (over || holdsFigures(cells))) return { rows, first: row };
    if (rows.length === 0 || filled > 1 || spansFigures(cells)) rows.push(row);
    if (rows.length > maximumHeaderRows) return undefined;
    if ((row === start || named !== undefined) && namesColumns(cells)) named = cells;
  }
  return undefined;
}

/** Headings that may stand over figures ("Number" is one): a row of words below may say more of them. */
const ofFigures: ReadonlySet<HeadingRole> = new Set([
  'value',
  'numerator',
  'denominator',
  'target',
  'marker',
  'id',
  'rank',
]);

/**
 * A row of words below headings that we know is a header, too, where it says nothing under those of the councils, codes and other words
 * ("Number", "Rate" under the years), or where it names columns beside them: "Council" to the left of "Rate" and "Base".
 */
function goesOn(upper: Row, lower: Row): boolean {
  if (!headerLike(lower)) return false;
  const roles = upper.map(roleOf);
  const keys = roles.flatMap((role, column) => (role === undefined || ofFigures.has(role) ? [] : [column]));
  if (keys.length > 0 && keys.every((column) => !says(lower[column]) || lower[column] === upper[column]))
    return true;
  const [first, firstBelow] = [upper.findIndex(says), lower.findIndex(says)];
  if (firstBelow < first && lower.slice(0, first).some((content) => roleOf(content) !== undefined))
    return true;
  return !namesAuthority(upper) && namesAuthority(lower) && namesColumns(lower);
}

function roleOf(content: CellContent): HeadingRole | undefined {
  return typeof content === 'string' ? headingRole(content) : undefined;
}

function says(content: CellContent | undefined): boolean {
  return content !== undefined && String(content).trim() !== '';
}

/** One text that does not stand in the first column is a heading over figures, not a title. */
function spansFigures(cells: Row): boolean {
  return cells.findIndex((content) => content !== '') > 0;
}
