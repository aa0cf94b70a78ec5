import type { Interval, Position } from '../domain/comparison';
import { positionAt } from '../domain/positionAt';
import { sidesOfBenchmark } from '../stats/sidesOfBenchmark';

/** Where a value lies against a benchmark: similar where the benchmark lies within its 95% interval, ends included; much higher or lower
 * where it lies outside the 99.8% interval too. */
export function positionOf(interval: Interval, benchmark: number): Position {
  return positionAt(
    sidesOfBenchmark(
      { lower: interval.lower95, upper: interval.upper95 },
      { lower: interval.lower998, upper: interval.upper998 },
      benchmark,
    ),
  );
}
