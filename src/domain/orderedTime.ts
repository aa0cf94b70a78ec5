import type { Period } from './period';

/** The time by which a period is put in order: its own; of one that is either of two years, the earlier. '' where nothing is known. */
export function orderedTime(period: Period): Pick<Period, 'kind' | 'start' | 'end'> {
  return period.earlier ?? period;
}
