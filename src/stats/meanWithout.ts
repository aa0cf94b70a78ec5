import { meanOfTotal } from './meanOfTotal';
import type { Total } from './total';

/** Simple mean of a group with one of its values left out, without going through the group again.
 * @param sum of the whole group, from `total`
 * @param count values in the whole group
 * @param value the one left out
 * @returns undefined when nothing is left
 * @throws RangeError when count is not a whole number above 0 */
export function meanWithout(sum: Total, count: number, value: number): number | undefined {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`count must be a whole number above 0, got ${count}`);
  if (!Number.isFinite(value)) throw new RangeError(`value must be a finite number, got ${value}`);
  return count === 1 ? undefined : meanOfTotal({ high: sum.high - value, low: sum.low }, count - 1);
}
