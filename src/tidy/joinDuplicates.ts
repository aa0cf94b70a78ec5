import type { FoundFigures } from '../domain/found';
import type { CellAt } from '../domain/grid';
import { cellAddress } from '../domain/cellName';
import type { FigureRows } from './figureRows';
import { cellsOf } from './figureStore';
import type { ProblemBook } from './problemBook';

export interface JoinedRows {
  /** Positions in the rows, sorted, one for each authority, indicator and period. */
  order: Uint32Array;
  /** Further cells of readings that were put together from several rows. */
  joined: Map<number, CellAt[]>;
}

const same = 1e-9;

/**
 * Several rows about the same council, indicator and period become one reading: what one lacks the other gives; what agrees is one;
 * where two disagree the first is kept and the officer is told of both cells.
 */
export function joinDuplicates(
  rows: FigureRows,
  sorted: Uint32Array,
  tables: readonly FoundFigures[],
  problems: ProblemBook,
): JoinedRows {
  const order = new Uint32Array(sorted.length);
  const joined = new Map<number, CellAt[]>();
  let length = 0;
  for (const at of sorted) {
    const first = length === 0 ? undefined : order[length - 1];
    if (first === undefined || !about(rows, first, at)) {
      order[length] = at;
      length += 1;
      continue;
    }
    join(rows, first, at, tables, joined, problems);
  }
  return { order: order.slice(0, length), joined };
}

function about(rows: FigureRows, a: number, b: number): boolean {
  return (
    rows.authority[a] === rows.authority[b] &&
    rows.indicator[a] === rows.indicator[b] &&
    rows.period[a] === rows.period[b]
  );
}

function join(
  rows: FigureRows,
  first: number,
  second: number,
  tables: readonly FoundFigures[],
  joined: Map<number, CellAt[]>,
  problems: ProblemBook,
): void {
  const differ = (['value', 'numerator', 'denominator'] as const).filter((part) =>
    disagree(rows[part][first], rows[part][second]),
  );
  const gaves = (['value', 'numerator', 'denominator'] as const).filter(
    (part) => Number.isNaN(rows[part][first]) && !Number.isNaN(rows[part][second]),
  );
  if (differ.length > 0) {
    const at = cellsOf(rows, tables, second, joined)[0];
    const kept = cellsOf(rows, tables, first, joined)[0];
    const part = differ[0] ?? 'value';
    problems.add(
      {
        code: 'duplicateDisagrees',
        severity: 'error',
        at,
        details: {
          kept: rows[part][first] ?? 0,
          other: rows[part][second] ?? 0,
          keptCell: kept === undefined ? '' : cellAddress(kept),
          otherCell: at === undefined ? '' : cellAddress(at),
        },
      },
      rows.table[second],
    );
    return;
  }
  for (const part of gaves) rows[part][first] = rows[part][second] ?? NaN;
  if (
    gaves.includes('value') ||
    (rows.marker[first] === 0 && !Number.isNaN(rows.value[first]) === !Number.isNaN(rows.value[second]))
  ) {
    rows.marker[first] = rows.marker[second] ?? 0;
    rows.markerText[first] = rows.markerText[second] ?? 0;
  }
  joined.set(first, [...(joined.get(first) ?? []), ...cellsOf(rows, tables, second, joined)]);
}

function disagree(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return false;
  return Math.abs(a - b) > same * Math.max(1, Math.abs(a));
}
