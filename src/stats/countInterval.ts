import { byarInterval } from './byarInterval';
import { exactPoissonInterval } from './exactPoissonInterval';
import type { Interval } from './interval';

export type CountInterval = Interval & { method: 'byar' | 'exact' };

/** Interval of a count of events: Byar's for 10 or more, exact Poisson below. As PHEindicatormethods' phe_rate.
 * @param count of events, 0 or more; need not be whole; may be more than the population
 * @returns bounds as counts, and which method gave them
 * @throws RangeError when the count is below 0 or not finite */
export function countInterval(count: number, confidence = 0.95): CountInterval {
  return count >= 10
    ? { ...byarInterval(count, confidence), method: 'byar' }
    : { ...exactPoissonInterval(count, confidence), method: 'exact' };
}
