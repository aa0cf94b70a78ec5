import { cellAt, type FigureGroup } from '../../domain/found';
import type { CellAt, CellContent } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { asFinancialYear } from '../../parse/asFinancialYear';
import { periodMonths } from '../../parse/periodMonths';
import { headingCell } from '../headingCell';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';
import { firstColumn } from './figureGroups';

/**
 * Where months go down the rows from April on past December, a year that is written "2023" is the financial year that begins in it: the
 * officer is told. undefined for months of other years, and where no year is written so.
 * @param titled the year in the title or the sheet's name
 */
export function yearsFromApril(
  table: TableArea,
  columns: readonly UsedColumn[],
  groups: readonly FigureGroup[],
  titled: string | undefined,
): Problem | undefined {
  const periods = columns.filter(({ use }) => use === 'period');
  const months = periods.find(({ profile }) => [...profile.distinct].some((said) => monthOf(said) > 0));
  const [years, ...others] = periods.filter((column) => column !== months);
  if (months === undefined || others.length > 0) return undefined;
  const said = years === undefined ? besides(table, groups, titled) : inRows(table, years.column);
  const whole = said === undefined ? undefined : asFinancialYear(said.year);
  if (said === undefined || whole === undefined || !runFromApril(table, months.column, years?.column))
    return undefined;
  const details = { year: said.year, whole };
  return { code: 'yearsFromApril', severity: 'warning', at: said.at, details };
}

interface Said {
  year: string;
  at: CellAt;
}

/** The year above the columns of figures, else that of the title. */
function besides(
  table: TableArea,
  groups: readonly FigureGroup[],
  titled: string | undefined,
): Said | undefined {
  const headed = groups.find(({ period }) => period !== undefined);
  if (headed?.period !== undefined)
    return { year: headed.period, at: headingCell(table, firstColumn(headed)) };
  if (titled === undefined) return undefined;
  const title = table.titles.findLast(({ text }) => text.includes(titled));
  const { row, column } = title ?? { row: table.area.top, column: table.area.left };
  return { year: titled, at: cellAt(table.grid, row, column) };
}

function inRows({ grid, firstRow, lastRow }: TableArea, column: number): Said | undefined {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const year = String(grid.values[row]?.[column] ?? '').trim();
    if (year !== '') return { year, at: cellAt(grid, row, column) };
  }
  return undefined;
}

/** Whether the months of each year follow one another from April to March, or back, and those of one go past December. */
function runFromApril(
  { grid, firstRow, lastRow }: TableArea,
  months: number,
  years: number | undefined,
): boolean {
  const runs = new Map<CellContent, Set<number>>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells = grid.values[row];
    const month = monthOf(cells?.[months] ?? '');
    if (month === 0) continue;
    const year = years === undefined ? '' : (cells?.[years] ?? '');
    const run = runs.get(year);
    if (run === undefined) runs.set(year, new Set([month]));
    else run.add(month);
  }
  const all = [...runs.values()].map((run) => [...run].map((month) => (month + 8) % 12));
  const past = (run: readonly number[]): boolean => Math.min(...run) < 9 && Math.max(...run) >= 9;
  return all.some(past) && (all.every(rises) || all.every((run) => rises([...run].reverse())));
}

function rises(run: readonly number[]): boolean {
  return run.every((month, at) => at === 0 || month > (run[at - 1] ?? 0));
}

/** 1 for a cell that says January and no more; 0 for what names no month. */
function monthOf(content: CellContent): number {
  return typeof content === 'string' ? (periodMonths.get(content.trim().toLowerCase()) ?? 0) : 0;
}
