import { cellAt, type FoundFigures } from '../domain/found';
import type { Books } from './books';

/** Reports a period of a table that says no time that we understand, once for each: call it with every reading. */
export function periodDoubts(
  table: FoundFigures,
  number: number,
  books: Books,
): (period: number, row: number) => void {
  const seen = new Set<number>();
  let last = -1;
  return (period, row) => {
    if (period === last) return;
    last = period;
    if (seen.has(period)) return;
    seen.add(period);
    const known = books.periods.periods[period];
    if (known?.kind !== 'unclear') return;
    const column = table.period.from === 'columns' ? (table.period.columns[0]?.column ?? 0) : table.area.left;
    const at = cellAt(table.grid, table.period.from === 'columns' ? row : table.area.top, column);
    const nowhere = known.label === '';
    books.problems.add(
      {
        code: nowhere ? 'periodNotKnown' : 'periodUnclear',
        severity: 'warning',
        at,
        details: nowhere ? {} : { label: known.label },
      },
      number,
    );
  };
}
