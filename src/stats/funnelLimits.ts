import type { Interval } from './interval';
import { zAt } from './zAt';

/** Control limits of a funnel plot for a proportion, in closed form: p̄ ± z √(p̄(1−p̄)/n).
 * Not clamped: for a small base they may lie outside 0 to 1, and a chart cuts them off there.
 * @param average p̄ = Σ counts ÷ Σ bases of the group, from 0 to 1
 * @param base n of the authority, above 0
 * @param confidence 0.95 for the inner and 0.998 for the outer limits
 * @throws RangeError outside those limits
 * @see Spiegelhalter (2005), Stat Med 24:1185–1202 */
export function funnelLimits(average: number, base: number, confidence = 0.95): Interval {
  if (!(average >= 0 && average <= 1)) throw new RangeError(`average must be from 0 to 1, got ${average}`);
  if (!(base > 0 && Number.isFinite(base))) throw new RangeError(`base must be above 0, got ${base}`);
  const reach = zAt(confidence) * Math.sqrt((average * (1 - average)) / base);
  return { lower: average - reach, upper: average + reach };
}
