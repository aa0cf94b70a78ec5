import { cellAt, type FoundFigures } from '../domain/found';
import type { ProblemBook } from './problemBook';

type Missing = 'rowWithoutPeriod' | 'rowWithoutIndicator';

export interface RowsLeftOut {
  /** A row has a figure, and nothing says its time or what it is of. */
  add(missing: Missing, row: number): void;
  /** Once all rows are read: each kind once, at the first of its rows, with how many there are. */
  say(): void;
}

/** Rows of figures that are left out because a cell of theirs is empty: mostly those below the first of a group. */
export function rowsLeftOut(table: FoundFigures, problems: ProblemBook, number: number): RowsLeftOut {
  const found = new Map<Missing, { first: number; last: number; count: number }>();
  const columnOf = (missing: Missing): number => {
    const source = missing === 'rowWithoutPeriod' ? table.period : table.indicator;
    return source.from === 'columns' ? (source.columns[0]?.column ?? 0) : 0;
  };
  return {
    add: (missing, row) => {
      const known = found.get(missing);
      if (known === undefined) found.set(missing, { first: row, last: row, count: 1 });
      else if (known.last !== row) Object.assign(known, { last: row, count: known.count + 1 });
    },
    say: () => {
      for (const [code, { first, count }] of found) {
        const at = cellAt(table.grid, first, columnOf(code));
        problems.add({ code, severity: 'warning', at, details: { count } }, number);
      }
    },
  };
}
