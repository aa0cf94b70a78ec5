import { cellAt, type FigureGroup, type FoundFigures, type Source } from '../domain/found';
import type { ProblemBook } from './problemBook';

type Missing = 'rowWithoutPeriod' | 'rowWithoutIndicator' | 'earlierUnclear';

export interface RowsLeftOut {
  /** A row has a figure, and nothing says its time: the cell is empty, or the time before that of the row cannot be told. */
  withoutPeriod(row: number, group: FigureGroup | undefined): void;
  /** A row has a figure, and nothing says what it is of. */
  withoutIndicator(row: number): void;
  /** Once all rows are read: each kind once, at the first of its rows, with how many there are. */
  say(): void;
}

/** Rows of figures that are left out because a cell of theirs is empty: mostly those below the first of a group. */
export function rowsLeftOut(table: FoundFigures, problems: ProblemBook, number: number): RowsLeftOut {
  const found = new Map<Missing, { first: number; last: number; count: number; column: number }>();
  const keyColumn = (source: Source): number =>
    source.from === 'columns' ? (source.columns[0]?.column ?? 0) : 0;
  const add = (missing: Missing, row: number, column: number): void => {
    const known = found.get(missing);
    if (known === undefined) found.set(missing, { first: row, last: row, count: 1, column });
    else if (known.last !== row) Object.assign(known, { last: row, count: known.count + 1 });
  };
  return {
    withoutPeriod: (row, group) => {
      if (group?.earlier === undefined) add('rowWithoutPeriod', row, keyColumn(table.period));
      else add('earlierUnclear', row, group.value ?? 0);
    },
    withoutIndicator: (row) => {
      add('rowWithoutIndicator', row, keyColumn(table.indicator));
    },
    say: () => {
      for (const [code, { first, count, column }] of found) {
        const at = cellAt(table.grid, first, column);
        problems.add({ code, severity: 'warning', at, details: { count } }, number);
      }
    },
  };
}
