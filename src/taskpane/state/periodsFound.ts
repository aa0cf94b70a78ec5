import type { Figures } from '../../domain/figures';

/** Labels of the periods that have a reading, latest first; a provisional one after its final figure. */
export function periodsFound(figures: Figures): readonly string[] {
  const seen = new Set<number>(figures.period.subarray(0, figures.length));
  const periods = figures.periods.filter((_, index) => seen.has(index));
  const sorted = [...periods].sort((a, b) => b.end.localeCompare(a.end) || a.key.localeCompare(b.key));
  return [...new Set(sorted.map((period) => period.label))];
}
