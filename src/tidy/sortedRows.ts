import { partOf, type Steps } from '../domain/steps';
import type { FigureRows } from './figureRows';

const rowsInOneStep = 1 << 16;

/** Positions of all rows by indicator, period, authority; rows about the same stay in the order in which they were met. */
export function* sortedRows(
  rows: FigureRows,
  indicators: number,
  periods: number,
  authorities: number,
  aggregates: number,
): Steps<Uint32Array> {
  const order = new Uint32Array(rows.length);
  const key = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    order[at] = at;
    key[at] = (rows.authority[at] ?? 0) + aggregates;
  }
  yield 0.2;
  const byAuthority = yield* partOf(countingSort(order, key, authorities + aggregates), 0.2, 0.5);
  yield 0.5;
  for (let at = 0; at < rows.length; at += 1)
    key[at] = (rows.indicator[at] ?? 0) * periods + (rows.period[at] ?? 0);
  return yield* partOf(countingSort(byAuthority, key, indicators * periods), 0.5, 1);
}

/** @param key of each row, by its position; below `keys` */
function* countingSort(order: Uint32Array, key: Uint32Array, keys: number): Steps<Uint32Array> {
  const starts = new Uint32Array(keys + 1);
  for (let place = 0; place < order.length; place += 1) {
    const next = (key[order[place] ?? 0] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    if (place % rowsInOneStep === 0) yield (0.3 * place) / order.length;
  }
  for (let at = 1; at <= keys; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    const own = key[at] ?? 0;
    const start = starts[own] ?? 0;
    sorted[start] = at;
    starts[own] = start + 1;
    if (place % rowsInOneStep === 0) yield 0.3 + (0.7 * place) / order.length;
  }
  return sorted;
}
