import type { CellContent, Grid } from '../domain/grid';
import { headingRole } from './headingRole';
import type { HeadingRole } from './headingWords';
import { cellKind } from './cellKind';
import { councilName } from './councilName';
import {
  filledCells,
  headerLike,
  headsCouncils,
  holdsFigures,
  isLabelled,
  isRange,
  namesAuthority,
  namesColumns,
  yearLike,
} from './headerLike';

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
    const above = values[rows.at(-1) ?? start] ?? [];
    if (rows.length > 0 && !rangesBelow(above, cells)) {
      const over = named !== undefined && (filled > 1 || namesColumns(named)) && !goesOn(named, cells);
      if (over || holdsFigures(cells) || namesCouncil(grid, rows, row)) return { rows, first: row };
    }
    if (rows.length === 0 || filled > 1 || spansFigures(cells)) rows.push(row);
    if (rows.length > maximumHeaderRows) return undefined;
    if ((row === start || named !== undefined) && (namesColumns(cells) || namesRows(cells))) named = cells;
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
  if (saysNothingUnder(keysOf(upper), upper, lower)) return true;
  if (namesRows(upper) && keysOf(upper).every((column) => roleOf(lower[column] ?? '') !== undefined))
    return true;
  const [first, firstBelow] = [upper.findIndex(says), lower.findIndex(says)];
  if (firstBelow < first && lower.slice(0, first).some((content) => roleOf(content) !== undefined))
    return true;
  return !namesAuthority(upper) && namesAuthority(lower) && namesColumns(lower);
}

/** The columns of councils, indicators, codes and other words in a row of headings. */
function keysOf(upper: Row): number[] {
  return upper
    .map(roleOf)
    .flatMap((role, column) => (role === undefined || ofFigures.has(role) ? [] : [column]));
}

function saysNothingUnder(keys: readonly number[], upper: Row, lower: Row): boolean {
  return keys.length > 0 && keys.every((column) => !says(lower[column]) || lower[column] === upper[column]);
}

/** "Council" or "Indicator" beside years and nothing else: what stands below it is the name of a row. */
function namesRows(cells: Row): boolean {
  const named = cells.filter((content) => /^(?:authority|indicator|measure)/.test(roleOf(content) ?? ''));
  const rest = cells.filter((content) => says(content) && !named.includes(content));
  return named.length > 0 && !isLabelled(cells) && rest.length > 0 && rest.every(yearLike);
}

/** "18-64" and "65 and over" under the bands beside the councils' heading are headings, and no figures held back. */
function rangesBelow(upper: Row, lower: Row): boolean {
  return (
    headsCouncils(upper) &&
    saysNothingUnder(keysOf(upper), upper, lower) &&
    lower.every(
      (content) => typeof content === 'string' && (cellKind(content) !== 'marked' || isRange(content)),
    )
  );
}

/** A council's name under the councils' heading, or above the next council's, is of the figures beside it, whatever those look like. */
function namesCouncil(grid: Grid, above: readonly number[], row: number): boolean {
  const { values } = grid;
  const isCouncil = (content: CellContent | undefined): boolean =>
    typeof content === 'string' && councilName(content) === 'council';
  return (values[row] ?? []).some((content, column) => {
    if (!isCouncil(content)) return false;
    if (above.some((header) => roleOf(values[header]?.[column] ?? '') === 'authority')) return true;
    return column === values[row]?.findIndex(says) && isCouncil(values[row + 1]?.[column]);
  });
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
