import type { Aggregate, Authority } from '../domain/authority';
import type { Figures, Reading } from '../domain/figures';
import { cellAt, type FoundFigures } from '../domain/found';
import type { CellAt } from '../domain/grid';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import { each, partOf, type Steps } from '../domain/steps';
import type { FigureRows } from './figureRows';

/** What the numbers in the rows stand for. */
export interface FigureNames {
  authorities: readonly Authority[];
  aggregates: readonly Aggregate[];
  indicators: readonly Indicator[];
  periods: readonly Period[];
  tables: readonly FoundFigures[];
}

/**
 * Figures over rows that are sorted by indicator, period and authority without repeats, aggregates apart.
 * @param order positions in `rows` of the councils' readings, sorted so
 * @param ofAggregates positions of the aggregates' readings
 * @param joined by position in `rows`: further cells of a reading that was put together from several rows
 */
export function* figureStore(
  rows: FigureRows,
  names: FigureNames,
  order: Uint32Array,
  ofAggregates: Uint32Array,
  joined: ReadonlyMap<number, readonly CellAt[]>,
): Steps<Figures> {
  const periodCount = names.periods.length;
  const starts = new Uint32Array(names.indicators.length * periodCount + 1);
  const authority = new Uint16Array(order.length);
  const indicator = new Uint32Array(order.length);
  const period = new Uint16Array(order.length);
  const value = new Float64Array(order.length);
  const numerator = new Float64Array(order.length);
  const denominator = new Float64Array(order.length);
  const positions = new Uint32Array(order.length);
  const placed = each(order.length, (to) => {
    const from = order[to] ?? 0;
    authority[to] = rows.authority[from] ?? 0;
    indicator[to] = rows.indicator[from] ?? 0;
    period[to] = rows.period[from] ?? 0;
    value[to] = rows.value[from] ?? NaN;
    numerator[to] = rows.numerator[from] ?? NaN;
    denominator[to] = rows.denominator[from] ?? NaN;
    positions[to] = to;
    const bucket = (indicator[to] ?? 0) * periodCount + (period[to] ?? 0) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  });
  yield* partOf(placed, 0, 0.7);
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const bounds = (i: number, p: number): [number, number] => {
    const bucket = i * periodCount + p;
    return [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
  };
  const reading = (from: number): Omit<Reading, 'authority'> => ({
    indicator: rows.indicator[from] ?? 0,
    period: rows.period[from] ?? 0,
    value: present(rows.value[from]),
    numerator: present(rows.numerator[from]),
    denominator: present(rows.denominator[from]),
    marker: rows.markerAt(from),
    markerText: rows.markerAt(from) === undefined ? undefined : rows.markerTexts[rows.markerText[from] ?? 0],
    cells: cellsOf(rows, names.tables, from, joined),
  });
  const aggregateReadings: Figures['aggregateReadings'][number][] = [];
  const gathered = each(ofAggregates.length, (place) => {
    const from = ofAggregates[place] ?? 0;
    aggregateReadings.push({ aggregate: -1 - (rows.authority[from] ?? -1), ...reading(from) });
  });
  yield* partOf(gathered, 0.7, 1);
  return {
    authorities: names.authorities,
    aggregates: names.aggregates,
    indicators: names.indicators,
    periods: names.periods,
    length: order.length,
    authority,
    indicator,
    period,
    value,
    numerator,
    denominator,
    reading: (index) => ({ authority: authority[index] ?? 0, ...reading(order[index] ?? 0) }),
    of: (i, p) => positions.subarray(...bounds(i, p)),
    find: (a, i, p) => {
      const [start, end] = bounds(i, p);
      const at = authority.subarray(start, end).indexOf(a);
      return at < 0 ? -1 : start + at;
    },
    periodsOf: (i) =>
      names.periods.flatMap((_, p) => {
        const [start, end] = bounds(i, p);
        return end > start ? [p] : [];
      }),
    aggregateReadings,
  };
}

/** The cells of one row of figures: the value's first, then the numerator's and the denominator's where they hold something. */
export function cellsOf(
  rows: FigureRows,
  tables: readonly FoundFigures[],
  at: number,
  joined: ReadonlyMap<number, readonly CellAt[]>,
): CellAt[] {
  const table = tables[rows.table[at] ?? 0];
  const group = table?.groups[rows.group[at] ?? 0];
  if (table === undefined || group === undefined) return [];
  const cells = table.grid.values[rows.row[at] ?? 0] ?? [];
  const parts = [group.numerator, group.denominator].filter((column) => (cells[column ?? -1] ?? '') !== '');
  const filled = [group.value, ...parts].filter((column) => column !== undefined);
  const own = filled.length > 0 ? filled : [group.numerator ?? group.denominator ?? 0];
  return [...own.map((column) => cellAt(table.grid, rows.row[at] ?? 0, column)), ...(joined.get(at) ?? [])];
}

function present(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number;
}
