import type { Interval } from './interval';
import { zAt } from './zAt';

/** Byar's approximation to the exact Poisson interval of a count. Good from 10 upwards; `countInterval` chooses.
 * @param count of events, 0 or more
 * @returns bounds as counts: divide by the population and multiply as the rate is
 * @throws RangeError when the count is below 0 or not finite
 * @see Breslow & Day (1987), Statistical Methods in Cancer Research II, IARC 82:69 */
export function byarInterval(count: number, confidence = 0.95): Interval {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`count must be 0 or more, got ${count}`);
  const z = zAt(confidence);
  const next = count + 1;
  const below = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
  const above = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next));
  return {
    lower: count === 0 ? 0 : Math.max(0, count * below * below * below),
    upper: next * above * above * above,
  };
}
