import type { Interval } from './interval';
import { zAt } from './zAt';

/** Wilson score interval for a proportion. For percentages multiply the ends by 100.
 * @param count people who met the condition; 0 ≤ count ≤ base; need not be whole
 * @param base people in all; above 0
 * @param confidence 0.95 or 0.998, or any other between 0 and 1
 * @returns bounds as proportions, never outside 0 to 1; exactly 0 for nobody and exactly 1 for everybody
 * @throws RangeError outside those limits
 * @see Wilson (1927), J Am Stat Assoc 22:209–212 */
export function wilsonInterval(count: number, base: number, confidence = 0.95): Interval {
  if (!(base > 0 && Number.isFinite(base))) throw new RangeError(`base must be above 0, got ${base}`);
  if (!(count >= 0 && count <= base))
    throw new RangeError(`count must be from 0 to the base ${base}, got ${count}`);
  const z = zAt(confidence);
  const reach = z * Math.sqrt(z * z + 4 * count * (1 - count / base));
  const whole = 2 * (base + z * z);
  return {
    lower: count === 0 ? 0 : Math.max(0, (2 * count + z * z - reach) / whole),
    upper: count === base ? 1 : Math.min(1, (2 * count + z * z + reach) / whole),
  };
}
