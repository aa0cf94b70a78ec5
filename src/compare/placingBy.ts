import type { Interval, Placing } from '../domain/comparison';
import type { Direction } from '../stats/direction';
import type { QuartileBounds } from '../stats/quartileBounds';
import { quartileWithin } from '../stats/quartileWithin';
import { positionOf } from './positionOf';

/** Where a value stands: its quartile by the group's bounds, and its position against the comparators' median.
 * @param bounds of the group with the council; undefined where it is too small for quartiles
 * @param benchmark the comparators' median, the council left out; undefined where there are none
 * @param interval of the value, where it has one */
export function placingBy(
  value: number,
  bounds: QuartileBounds | undefined,
  benchmark: number | undefined,
  interval: Interval | undefined,
  direction: Direction,
): Placing {
  const placing: Placing = {};
  if (bounds !== undefined) placing.quartile = quartileWithin(value, bounds, direction);
  if (benchmark === undefined) return placing;
  if (interval !== undefined) placing.position = positionOf(interval, benchmark);
  else if (value === benchmark) placing.atMedian = true;
  return placing;
}
