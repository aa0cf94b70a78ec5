import { orderedTime } from './orderedTime';
import type { Period } from './period';

/** The period that ends last, the first of those that end on one day; undefined of none. */
export function latestPeriod(periods: readonly Period[]): Period | undefined {
  return periods.reduce<Period | undefined>(
    (best, one) => (best === undefined || orderedTime(one).end > orderedTime(best).end ? one : best),
    undefined,
  );
}
