import type { Interval, Placing, QuartileMethod } from '../domain/comparison';
import type { Direction } from '../stats/direction';
import { quartileBounds } from '../stats/quartileBounds';
import { quartileWithin } from '../stats/quartileWithin';
import { positionOf } from './positionOf';

/** Where a value stands: its quartile in the group, and its position against the comparators' median.
 * @param sorted the group with the council, from lowest to highest
 * @param benchmark the comparators' median, the council left out; undefined where there are none
 * @param interval of the value, where it has one */
export function placingIn(
  value: number,
  sorted: ArrayLike<number>,
  benchmark: number | undefined,
  interval: Interval | undefined,
  direction: Direction,
  method: QuartileMethod,
): Placing {
  const bounds = sorted.length < 4 ? undefined : quartileBounds(sorted, method);
  const placing: Placing = {};
  if (bounds !== undefined) placing.quartile = quartileWithin(value, bounds, direction);
  if (interval !== undefined && benchmark !== undefined) placing.position = positionOf(interval, benchmark);
  return placing;
}
