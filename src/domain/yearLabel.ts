import type { Assessment } from './assessment';
import { latestPeriod } from './latestPeriod';

/** What a run's year is called unless the officer says otherwise: the period that was asked for, else the latest of the council's figures, else the year of the run. */
export function yearLabel({
  period,
  compared,
  tidied,
  on,
}: Pick<Assessment, 'period' | 'compared' | 'tidied' | 'on'>): string {
  if (period !== null) return period;
  const ends = compared.comparisons.flatMap((comparison) => {
    const found = tidied.figures.periods[comparison.period];
    return comparison.value === undefined || found === undefined ? [] : [found];
  });
  return latestPeriod(ends)?.label ?? on.slice(0, 4);
}
