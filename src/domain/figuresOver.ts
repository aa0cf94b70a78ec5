import type { Figures, Reading } from './figures';
import { markerList } from './marker';
import { cellsOf, type StoredFigures, type StoredReadings } from './storedFigures';

/** Figures over columns that are sorted by indicator, period and authority without repeats, aggregates apart. */
export function figuresOver(stored: StoredFigures): Figures {
  const { authorities, aggregates, indicators, periods, readings, ofAggregates } = stored;
  const { whose: authority, indicator, period, value, numerator, denominator } = readings;
  const { length } = authority;
  const starts = startsOf(stored);
  const positions = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) positions[at] = at;
  const holds = (i: number, p: number): boolean => {
    const bucket = i * periods.length + p;
    return (starts[bucket + 1] ?? 0) > (starts[bucket] ?? 0);
  };
  const known: (readonly number[] | undefined)[] = [];
  let madeOfAggregates: Figures['aggregateReadings'] | undefined;
  return {
    ...{ stored, authorities, aggregates, indicators, periods },
    ...{ length, authority, indicator, period, value, numerator, denominator },
    reading: (at) => ({ authority: authority[at] ?? 0, ...readingAt(stored, readings, at) }),
    of: (i, p) => {
      const bucket = i * periods.length + p;
      return positions.subarray(starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
    },
    find: (a, i, p) => {
      const bucket = i * periods.length + p;
      return placeOf(authority, a, starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
    },
    periodsOf: (i) => (known[i] ??= periods.flatMap((_, p) => (holds(i, p) ? [p] : []))),
    get aggregateReadings() {
      return (madeOfAggregates ??= Array.from(ofAggregates.whose, (aggregate, at) => ({
        aggregate,
        ...readingAt(stored, ofAggregates, at),
      })));
    },
  };
}

/** By indicator and period, where its readings begin; one more than there are of these. */
function startsOf({ readings, indicators, periods }: StoredFigures): Uint32Array {
  const starts = new Uint32Array(indicators.length * periods.length + 1);
  const { indicator, period } = readings;
  for (let at = 0; at < indicator.length; at += 1) {
    const bucket = (indicator[at] ?? 0) * periods.length + (period[at] ?? 0);
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  return starts;
}

/** The place of a number in a part of a column that rises, or -1. */
function placeOf(column: Uint16Array, wanted: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && column[low] === wanted ? low : -1;
}

function readingAt(stored: StoredFigures, from: StoredReadings, at: number): Omit<Reading, 'authority'> {
  const marker = markerList[(from.marker[at] ?? 0) - 1];
  return {
    indicator: from.indicator[at] ?? 0,
    period: from.period[at] ?? 0,
    value: present(from.value[at]),
    numerator: present(from.numerator[at]),
    denominator: present(from.denominator[at]),
    marker,
    markerText: marker === undefined ? undefined : stored.markerTexts[from.markerText[at] ?? 0],
    cells: cellsOf(stored.tables, from, at),
  };
}

function present(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number;
}
