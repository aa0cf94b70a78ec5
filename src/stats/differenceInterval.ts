import type { Interval } from './interval';

export interface Estimate extends Interval {
  value: number;
}

export interface Difference extends Interval {
  /** First less second: positive, the first is higher. */
  difference: number;
}

/** Interval of the difference of two independent values that have intervals of their own, at the same confidence (method of variance
 * estimates recovery): each end is as far out as the nearer ends of the two together. For rates, means and proportions alike.
 * @returns in the values' unit; where it leaves 0 out, the two differ significantly
 * @throws RangeError when a value does not lie within its own interval
 * @see Zou & Donner (2008), Stat Med 27:1693–1702 */
export function differenceInterval(first: Estimate, second: Estimate): Difference {
  for (const { lower, value, upper } of [first, second]) {
    if (!(lower <= value && value <= upper && Number.isFinite(lower) && Number.isFinite(upper))) {
      throw new RangeError(`a value must lie within its interval, got ${value} in ${lower} to ${upper}`);
    }
  }
  const difference = first.value - second.value;
  return {
    difference,
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
