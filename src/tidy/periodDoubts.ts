import { cellAt, type FoundFigures } from '../domain/found';
import type { CellAt, CellContent } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { partOfYearIn } from '../parse/partOfYear';
import { yearOfTwo } from '../parse/yearOfTwo';
import type { Books } from './books';

/** Reports a period of a table that says no time that we understand, once for each, and collects those that are either of two years: call it with every reading. */
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
    const at = placeOf(table, row, group, known.label);
    if (yearOfTwo(known.label) !== undefined) books.yearsOfTwo.add(known.label, at, number);
    else books.problems.add(doubtOf(known.label, at), number);
  };
}

/** @param label '' where nothing says the time */
function doubtOf(label: string, at: CellAt): Problem {
  if (label === '') return { code: 'periodNotKnown', severity: 'warning', at, details: {} };
  return { code: 'periodUnclear', severity: 'warning', at, details: { label } };
}

/** The cell of the period: in the row, in the heading or the band over it where it stands there, in a title, else where the table begins. */
function placeOf(table: FoundFigures, row: number, group: number, label: string): CellAt {
  const { grid, area, period, groups, titles } = table;
  const headed = groups[group];
  const year = partOfYearIn(label)?.rest ?? label;
  const holds = (content: CellContent | undefined): boolean =>
    [label, year].some((text) => String(content ?? '').includes(text));
  if (headed?.period !== undefined) {
    const from = headed.value ?? headed.numerator ?? headed.denominator ?? area.left;
    for (let above = area.top; above < row; above += 1)
      for (let column = from; column >= area.left; column -= 1)
        if (holds(grid.values[above]?.[column])) return cellAt(grid, above, column);
  }
  if (period.from === 'columns') return cellAt(grid, row, period.columns[0]?.column ?? 0);
  const title = titles.findLast(({ text }) => label !== '' && holds(text));
  return title === undefined ? cellAt(grid, area.top, area.left) : cellAt(grid, title.row, title.column);
}
