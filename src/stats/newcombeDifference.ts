import { differenceInterval, type Difference, type Estimate } from './differenceInterval';
import { wilsonInterval } from './wilsonInterval';

/** Counts of one group: 0 ≤ count ≤ base, base above 0. */
export interface Counted {
  count: number;
  base: number;
}

/** Difference of two independent proportions (this year's less last year's) with its interval, made of the two Wilson intervals.
 * @returns as proportions, −1 to 1; where the interval leaves 0 out, the two differ significantly
 * @throws RangeError outside those limits
 * @see Newcombe (1998), Stat Med 17:873–890, method 10 */
export function newcombeDifference(first: Counted, second: Counted, confidence = 0.95): Difference {
  const { difference, lower, upper } = differenceInterval(
    estimate(first, confidence),
    estimate(second, confidence),
  );
  return { difference, lower: Math.max(-1, lower), upper: Math.min(1, upper) };
}

function estimate({ count, base }: Counted, confidence: number): Estimate {
  const { lower, upper } = wilsonInterval(count, base, confidence);
  const value = count / base;
  // Rounding may put an end of the interval a hair past its value.
  return { value, lower: Math.min(lower, value), upper: Math.max(upper, value) };
}
