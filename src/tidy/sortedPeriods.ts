import type { Period } from '../domain/period';
import type { FigureRows } from './figureRows';

/**
 * The periods in order of time, unclear ones last; one that is either of two years stands behind the earlier, where it is right in both cases. The rows are renumbered to fit. */
export function sortedPeriods(periods: readonly Period[], rows: FigureRows): Period[] {
  const order = periods.map((_, place) => place).sort((a, b) => compare(periods[a], periods[b]) || a - b);
  const places = new Uint16Array(periods.length);
  order.forEach((from, to) => (places[from] = to));
  for (let at = 0; at < rows.length; at += 1) rows.period[at] = places[rows.period[at] ?? 0] ?? 0;
  return order.flatMap((from) => periods[from] ?? []);
}

function compare(a: Period | undefined, b: Period | undefined): number {
  const key = (period: Period | undefined): string =>
    period?.earlier !== undefined
      ? `${period.earlier.end}~${period.earlier.start}${period.key}`
      : period === undefined || period.end === ''
        ? `9999${period?.label ?? ''}`
        : `${period.end}${period.start}${period.key}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
