import { cellAt, type FoundFigures, type KeyColumn } from '../domain/found';
import type { Books } from './books';
import type { FigureRows } from './figureRows';
import { fitsRounded } from './ratioOf';

/** What a measure is called whose count is everybody: "Total children", "All pupils". */
const everybody = /^(total|all|cyfanswm|pob|holl)\b/i;
/** So large a share of the percentages must come out of the counts, before the total is taken for their base. */
const leastFitting = 0.9;
const leastChecked = 10;

/** A group of columns with a percentage and its count, and a column of measures with the total among them. */
interface Divided {
  group: number;
  measure: KeyColumn;
  others: readonly number[];
}

interface Candidate {
  at: number;
  base: number;
  baseRow: number;
}

/**
 * Ties percentages to their base where a table has the base in a row of its own: a measure "Total children" with 122 beside "Living with
 * the same carer" with 68 and 56%. Only where nearly all percentages come out of count ÷ total; it is said. Call it once a table is read.
 * @param from the table's first position in the rows
 */
export function joinBases(table: FoundFigures, number: number, from: number, books: Books): void {
  for (const divided of dividedGroups(table)) {
    const found = candidates(table, divided, from, books.rows);
    if (found.length < leastChecked || !fitting(found, books.rows)) continue;
    for (const { at, base, baseRow } of found) {
      books.rows.denominator[at] = base;
      const column = table.groups[divided.group]?.numerator ?? 0;
      books.rows.further.set(at, [cellAt(table.grid, baseRow, column)]);
    }
    const row = found[0]?.baseRow ?? 0;
    const details = { total: textAt(table, row, divided.measure.column), count: found.length };
    const at = cellAt(table.grid, row, divided.measure.column);
    books.problems.add({ code: 'basesJoined', severity: 'note', at, details }, number);
  }
}

function dividedGroups(table: FoundFigures): Divided[] {
  if (table.indicator.from !== 'columns') return [];
  const { columns } = table.indicator;
  const measure = columns.find(({ column }) => {
    const texts = new Set<string>();
    for (const row of table.rows) if (texts.size < 50) texts.add(textAt(table, row, column));
    const totals = [...texts].filter((text) => everybody.test(text)).length;
    return totals > 0 && totals < texts.size;
  });
  if (measure === undefined) return [];
  const others = columns.filter((column) => column !== measure).map(({ column }) => column);
  return table.groups.flatMap(({ value, numerator, denominator }, group) =>
    value !== undefined && numerator !== undefined && denominator === undefined
      ? [{ group, measure, others }]
      : [],
  );
}

/** Percentages with a count, and the total of the same council, time and kind. */
function candidates(table: FoundFigures, divided: Divided, from: number, rows: FigureRows): Candidate[] {
  const { group, measure, others } = divided;
  const keyOf = (at: number): string => {
    const row = rows.row[at] ?? 0;
    const kinds = others.map((column) => textAt(table, row, column));
    return [rows.authority[at], rows.period[at], ...kinds].join('\u0000');
  };
  const totals = new Map<string, { base: number; baseRow: number }>();
  const parts: number[] = [];
  for (let at = from; at < rows.length; at += 1) {
    if (rows.group[at] !== group) continue;
    const baseRow = rows.row[at] ?? 0;
    const base = rows.numerator[at] ?? NaN;
    if (!everybody.test(textAt(table, baseRow, measure.column))) parts.push(at);
    else if (base > 0) totals.set(keyOf(at), { base, baseRow });
  }
  return parts.flatMap((at) => {
    const total = Number.isNaN(rows.numerator[at] ?? NaN) ? undefined : totals.get(keyOf(at));
    return total === undefined ? [] : [{ at, ...total }];
  });
}

function fitting(found: readonly Candidate[], rows: FigureRows): boolean {
  let [checked, fits] = [0, 0];
  for (const { at, base } of found) {
    const value = rows.value[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    checked += 1;
    if (fitsRounded(value, ((rows.numerator[at] ?? NaN) / base) * 100)) fits += 1;
  }
  return checked >= leastChecked && fits >= checked * leastFitting;
}

function textAt(table: FoundFigures, row: number, column: number): string {
  return String(table.grid.values[row]?.[column] ?? '').trim();
}
