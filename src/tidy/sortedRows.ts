import type { FigureRows } from './figureRows';

/** Positions of all rows by indicator, period, authority; rows about the same stay in the order in which they were met. */
export function sortedRows(
  rows: FigureRows,
  indicators: number,
  periods: number,
  authorities: number,
  aggregates: number,
): Uint32Array {
  let order = Uint32Array.from({ length: rows.length }, (_, at) => at);
  order = countingSort(order, authorities + aggregates, (at) => (rows.authority[at] ?? 0) + aggregates);
  return countingSort(
    order,
    indicators * periods,
    (at) => (rows.indicator[at] ?? 0) * periods + (rows.period[at] ?? 0),
  );
}

function countingSort(
  order: Uint32Array,
  buckets: number,
  bucketOf: (at: number) => number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(buckets + 1);
  for (const at of order) {
    const bucket = bucketOf(at) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const at of order) {
    const bucket = bucketOf(at);
    const place = starts[bucket] ?? 0;
    sorted[place] = at;
    starts[bucket] = place + 1;
  }
  return sorted;
}
