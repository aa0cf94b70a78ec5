import type { CellAt } from '../domain/grid';
import { each, partOf, type Steps } from '../domain/steps';
import { blankReadings, type StoredFigures, type StoredReadings } from '../domain/storedFigures';
import { withoutLastBits } from '../domain/withoutLastBits';
import type { FigureRows } from './figureRows';

/**
 * The rows in their order, in columns of their own.
 * @param names what the numbers in the rows stand for
 * @param order positions in `rows` of the councils' readings, sorted by indicator, period and authority, without repeats
 * @param ofAggregates positions of the aggregates' readings
 * @param joined by position in `rows`: further cells of a reading that was put together from several rows
 */
export function* figureStore(
  rows: FigureRows,
  names: Omit<StoredFigures, 'readings' | 'ofAggregates' | 'markerTexts'>,
  order: Uint32Array,
  ofAggregates: Uint32Array,
  joined: ReadonlyMap<number, readonly CellAt[]>,
): Steps<StoredFigures> {
  const readings = yield* partOf(columnsOf(rows, order, joined), 0, 0.9);
  const others = yield* partOf(columnsOf(rows, ofAggregates, joined), 0.9, 1);
  for (const [at, whose] of others.whose.entries()) others.whose[at] = aggregateOf(whose);
  return { ...names, readings, ofAggregates: others, markerTexts: rows.markerTexts };
}

/** Rows know an aggregate by -1 - its index; in a column of two bytes that is its complement. */
function aggregateOf(whose: number): number {
  return 0xffff - whose;
}

function* columnsOf(
  rows: FigureRows,
  order: Uint32Array,
  joined: ReadonlyMap<number, readonly CellAt[]>,
): Steps<StoredReadings> {
  const { length } = order;
  const further = new Map<number, readonly CellAt[]>();
  const made = blankReadings(length);
  yield* each(length, (to) => {
    const from = order[to] ?? 0;
    made.whose[to] = rows.authority[from] ?? 0;
    made.indicator[to] = rows.indicator[from] ?? 0;
    made.period[to] = rows.period[from] ?? 0;
    made.value[to] = withoutLastBits(rows.value[from] ?? NaN);
    made.numerator[to] = rows.numerator[from] ?? NaN;
    made.denominator[to] = rows.denominator[from] ?? NaN;
    made.marker[to] = rows.marker[from] ?? 0;
    made.markerText[to] = rows.markerText[from] ?? 0;
    made.table[to] = rows.table[from] ?? 0;
    made.row[to] = rows.row[from] ?? 0;
    made.group[to] = rows.group[from] ?? 0;
    made.parts[to] = rows.parts[from] ?? 0;
    const cells = joined.size === 0 ? undefined : joined.get(from);
    if (cells !== undefined) further.set(to, cells);
  });
  return { ...made, further };
}
