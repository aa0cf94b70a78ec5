import type { Figures } from '../../domain/figures';
import { orderedTime } from '../../domain/orderedTime';

/** Labels of the periods that have a reading, latest first; a provisional one after its final figure. */
export function periodsFound(figures: Figures): readonly string[] {
  const seen = new Uint8Array(figures.periods.length);
  for (let at = 0; at < figures.length; at++) seen[figures.period[at] ?? 0] = 1;
  const periods = figures.periods.filter((_, index) => seen[index] === 1);
  const sorted = [...periods].sort(
    (a, b) => orderedTime(b).end.localeCompare(orderedTime(a).end) || a.key.localeCompare(b.key),
  );
  return [...new Set(sorted.map((period) => period.label))];
}
