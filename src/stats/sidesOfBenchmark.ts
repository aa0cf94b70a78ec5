import type { Interval } from './interval';
import type { Sides } from './side';
import { sideOfBenchmark } from './sideOfBenchmark';

/** Which side of a benchmark a value is on at 95%, and whether also at 99.8%.
 * @throws RangeError as `sideOfBenchmark` */
export function sidesOfBenchmark(at95: Interval, at998: Interval, benchmark: number | Interval): Sides {
  return { at95: sideOfBenchmark(at95, benchmark), at998: sideOfBenchmark(at998, benchmark) };
}
