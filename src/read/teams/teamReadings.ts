import { cellAt } from '../../domain/found';
import type { CellContent, Grid } from '../../domain/grid';
import type { Period } from '../../domain/period';
import type { TeamReading } from '../../domain/teams';
import { parseCell } from '../../parse/parseCell';
import { parsePeriod } from '../../parse/parsePeriod';
import { teamColumns, type TeamColumns } from './teamColumns';

/** The figures on sheets of teams; sheets of anything else give none. What is no number (a marker, a blank) is left out, never taken for 0. */
export function teamReadings(grids: readonly Grid[]): TeamReading[] {
  return grids.flatMap((grid) => {
    const columns = teamColumns(grid);
    return columns === undefined ? [] : readingsIn(grid, columns);
  });
}

function readingsIn(grid: Grid, columns: TeamColumns): TeamReading[] {
  const made: TeamReading[] = [];
  const headers = grid.values[columns.header] ?? [];
  const read = (row: number, column: number | undefined): number | undefined => {
    if (column === undefined) return undefined;
    const cell = parseCell(grid.values[row]?.[column] ?? '', grid.formats?.[row]?.[column]);
    return cell.kind === 'number' ? cell.value : undefined;
  };
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : String(grid.values[row]?.[column] ?? '').trim();
  let team = '';
  for (let row = columns.header + 1; row < grid.values.length; row += 1) {
    // a team's name may stand on the first of its rows only
    team = text(row, columns.team) || team;
    if (team === '') continue;
    const add = (
      indicator: string,
      period: Period | undefined,
      value: number | undefined,
      at: number,
    ): void => {
      if (indicator === '' || period === undefined || value === undefined) return;
      const target = read(row, columns.target);
      const where = cellAt(grid, row, at);
      made.push({ team, indicator, period, value, ...(target !== undefined && { target }), at: where });
    };
    const ofRow = periodOf(grid, row, columns.period);
    if (columns.across.length === 0) {
      const [count, base] = [read(row, columns.numerator), read(row, columns.denominator)];
      const share = count !== undefined && base !== undefined && base > 0 ? (100 * count) / base : undefined;
      const at = columns.value ?? columns.numerator ?? columns.team;
      add(text(row, columns.indicator), ofRow, read(row, columns.value) ?? share, at);
      continue;
    }
    for (const column of columns.across) {
      if (columns.indicator === undefined)
        add(String(headers[column] ?? '').trim(), ofRow, read(row, column), column);
      else add(text(row, columns.indicator), asPeriod(headers[column]), read(row, column), column);
    }
  }
  return made;
}

function periodOf(grid: Grid, row: number, column: number | undefined): Period | undefined {
  return column === undefined
    ? undefined
    : asPeriod(grid.values[row]?.[column], grid.formats?.[row]?.[column]);
}

function asPeriod(cell: CellContent | undefined, format?: string): Period | undefined {
  return cell === undefined || typeof cell === 'boolean'
    ? undefined
    : (parsePeriod(cell, format) ?? undefined);
}
