import type { Estimate } from './differenceInterval';
import { slopeTest, type SlopeTest } from './slopeTest';

/** χ² for trend in values that have 95% intervals: a line weighted by 1 ÷ variance, where a standard error is the interval's width ÷ 3.92.
 * @param points oldest first, equally spaced; intervals at 95%, wider than nothing
 * @param skip a place to leave out; the others keep their times
 * @returns the slope in the values' unit a period
 * @throws RangeError when a value is not finite or an interval has no width
 * @see Fingertips technical guidance, "Recent trends": weighted linear regression */
export function trendForValues(points: readonly Estimate[], skip = -1): SlopeTest {
  const weights = points.map(({ value, lower, upper }) => {
    if (!Number.isFinite(value)) throw new RangeError(`value must be a finite number, got ${value}`);
    if (!(upper > lower && Number.isFinite(upper - lower))) {
      throw new RangeError(`an interval must have a width, got ${lower} to ${upper}`);
    }
    return (3.92 / (upper - lower)) ** 2;
  });
  return slopeTest(
    points.map(({ value }) => value),
    weights,
    skip,
  );
}
