import { cellAt, type FoundFigures } from '../domain/found';
import type { CellAt } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { yearOfTwo } from '../parse/yearOfTwo';
import type { Books } from './books';

/** Reports a period of a table that says no time that we understand, once for each: call it with every reading. */
export function periodDoubts(
  table: FoundFigures,
  number: number,
  books: Books,
): (period: number, row: number, group: number) => void {
  const seen = new Set<number>();
  let last = -1;
  return (period, row, group) => {
    if (period === last) return;
    last = period;
    if (seen.has(period)) return;
    seen.add(period);
    const known = books.periods.periods[period];
    if (known?.kind !== 'unclear') return;
    books.problems.add(doubtOf(known.label, placeOf(table, row, group, known.label)), number);
  };
}

/** @param label '' where nothing says the time */
function doubtOf(label: string, at: CellAt): Problem {
  if (label === '') return { code: 'periodNotKnown', severity: 'warning', at, details: {} };
  const year = yearOfTwo(label);
  if (year === undefined) return { code: 'periodUnclear', severity: 'warning', at, details: { label } };
  const from = (first: number): string => label.replace(/(?:19|20)?\d\d/, yearFrom(first));
  const details = { label, year: String(year), begins: from(year), ends: from(year - 1) };
  return { code: 'yearOfTwo', severity: 'warning', at, details };
}

function yearFrom(year: number): string {
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The cell of the period: in the row, in the column's heading where it stands there, else where the table begins. */
function placeOf(table: FoundFigures, row: number, group: number, label: string): CellAt {
  const { grid, area, period, groups } = table;
  const headed = groups[group];
  if (headed?.period !== undefined) {
    const column = headed.value ?? headed.numerator ?? headed.denominator ?? area.left;
    for (let above = area.top; above < row; above += 1)
      if (String(grid.values[above]?.[column] ?? '').includes(label)) return cellAt(grid, above, column);
  }
  if (period.from === 'columns') return cellAt(grid, row, period.columns[0]?.column ?? 0);
  return cellAt(grid, area.top, area.left);
}
