import type { Interval } from './interval';
import type { Side } from './side';

/** Which side of a benchmark a value is on, allowing for chance: similar where the benchmark lies within the value's interval, ends included.
 * With an interval for the benchmark too, similar where the two intervals touch or overlap.
 * @param interval of the value, at whichever confidence; in the benchmark's unit
 * @param benchmark a number (median, pooled value, target, last year) or an interval
 * @throws RangeError when a number is not finite, or an interval has its ends the wrong way round
 * @see Fingertips technical guidance, "Comparing areas": single and double overlap of confidence intervals */
export function sideOfBenchmark(interval: Interval, benchmark: number | Interval): Side {
  const other = typeof benchmark === 'number' ? { lower: benchmark, upper: benchmark } : benchmark;
  for (const { lower, upper } of [interval, other]) {
    if (!(Number.isFinite(lower) && Number.isFinite(upper) && lower <= upper)) {
      throw new RangeError(`an interval must run from a lower to an upper number, got ${lower} to ${upper}`);
    }
  }
  if (interval.lower > other.upper) return 'above';
  return interval.upper < other.lower ? 'below' : 'similar';
}
