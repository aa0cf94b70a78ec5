import type { CellAt } from '../domain/grid';
import { each, type Steps } from '../domain/steps';
import { revisionRank } from '../domain/revision';
import { cellAddress } from '../domain/cellName';
import { cellsOf, type SourceTable } from '../domain/storedFigures';
import type { FigureRows } from './figureRows';
import type { ProblemBook } from './problemBook';

export interface JoinedRows {
  /** Positions in the rows, sorted, one for each authority, indicator and period. */
  order: Uint32Array;
  /** Further cells of readings that were put together from several rows. */
  joined: Map<number, CellAt[]>;
}

const same = 1e-9;
const unsaid = revisionRank(undefined);
const parts = ['value', 'numerator', 'denominator'] as const;

/** One table's figures that others of the same time go before. */
interface Superseded {
  count: number;
  kept: CellAt | undefined;
  other: CellAt | undefined;
  details: { keptValue: number; otherValue: number };
}

/**
 * Several rows about the same council, indicator and period become one reading: what one lacks the other gives; what agrees is one;
 * where two disagree a revised or final one goes before the other, else the first is kept; the officer is told of both cells.
 */
export function* joinDuplicates(
  rows: FigureRows,
  sorted: Uint32Array,
  tables: readonly SourceTable[],
  problems: ProblemBook,
): Steps<JoinedRows> {
  const order = new Uint32Array(sorted.length);
  const joined = new Map<number, CellAt[]>(rows.further);
  const superseded = new Map<number, Superseded>();
  let length = 0;
  yield* each(sorted.length, (place) => {
    const at = sorted[place] ?? 0;
    const first = length === 0 ? undefined : order[length - 1];
    if (first === undefined || !about(rows, first, at)) {
      order[length] = at;
      length += 1;
      return;
    }
    order[length - 1] = join(rows, first, at, tables, joined, problems, superseded);
  });
  for (const [table, found] of superseded) saySuperseded(found, table, problems);
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
  tables: readonly SourceTable[],
  joined: Map<number, CellAt[]>,
  problems: ProblemBook,
  superseded: Map<number, Superseded>,
): number {
  const { table, row, group, parts: held } = rows;
  const from = { table, row, group, parts: held, further: joined };
  const cellsNow = (at: number): CellAt[] => cellsOf(tables, from, at);
  const differ = parts.filter((part) => disagree(rows[part][first], rows[part][second]));
  if (differ.length > 0) {
    const part = differ[0] ?? 'value';
    const [rank, otherRank] = [rankOf(rows, first), rankOf(rows, second)];
    if (rank !== otherRank) {
      const [lead, other] = rank > otherRank ? [first, second] : [second, first];
      const number = rows.table[other] ?? 0;
      const known = superseded.get(number);
      if (known !== undefined) known.count += 1;
      else
        superseded.set(number, {
          count: 1,
          kept: cellsNow(lead)[0],
          other: cellsNow(other)[0],
          details: { keptValue: rows[part][lead] ?? 0, otherValue: rows[part][other] ?? 0 },
        });
      return lead;
    }
    const at = cellsNow(second)[0];
    const kept = cellsNow(first)[0];
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
    return first;
  }
  // The row that has the value leads: its cell stands first.
  const [lead, other] =
    !has(rows, 'value', first) && has(rows, 'value', second) ? [second, first] : [first, second];
  const given = parts.filter((part) => !has(rows, part, lead) && has(rows, part, other));
  for (const part of given) rows[part][lead] = rows[part][other] ?? NaN;
  if (
    rows.marker[lead] === 0 &&
    rows.marker[other] !== 0 &&
    has(rows, 'value', lead) === has(rows, 'value', other)
  ) {
    rows.marker[lead] = rows.marker[other] ?? 0;
    rows.markerText[lead] = rows.markerText[other] ?? 0;
  }
  const holds = parts.some((part) => has(rows, part, other));
  const cells = [...(joined.get(lead) ?? []), ...(holds ? cellsNow(other) : [])];
  if (cells.length > 0) joined.set(lead, cells);
  return lead;
}

function has(rows: FigureRows, part: (typeof parts)[number], at: number): boolean {
  return !Number.isNaN(rows[part][at]);
}

function disagree(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return false;
  return Math.abs(a - b) > same * Math.max(1, Math.abs(a));
}

function rankOf(rows: FigureRows, at: number): number {
  return rows.ranks.get(at) ?? unsaid;
}

function saySuperseded(
  { count, kept, other, details }: Superseded,
  table: number,
  problems: ProblemBook,
): void {
  const cells = {
    keptCell: kept === undefined ? '' : cellAddress(kept),
    otherCell: other === undefined ? '' : cellAddress(other),
  };
  const said = { count, ...details, ...cells };
  problems.add({ code: 'revisedKept', severity: 'note', at: other, details: said }, table);
}
