import type { Interval, Placing, QuartileMethod } from '../domain/comparison';
import type { Direction } from '../stats/direction';
import { quartileBounds } from '../stats/quartileBounds';
import { placingBy } from './placingBy';

/** Where a value stands in a group: see `placingBy`.
 * @param sorted the group with the council, from lowest to highest */
export function placingIn(
  value: number,
  sorted: ArrayLike<number>,
  benchmark: number | undefined,
  interval: Interval | undefined,
  direction: Direction,
  method: QuartileMethod,
): Placing {
  const bounds = sorted.length < 4 ? undefined : quartileBounds(sorted, method);
  return placingBy(value, bounds, benchmark, interval, direction);
}
