import { ascending } from './ascending';
import type { Direction } from './direction';
import { quartileBounds, type QuartileMethod } from './quartileBounds';
import { quartileWithin, type Quartile } from './quartileWithin';

/** Quartile of a value in its group: 4 is best and 1 worst, or 4 highest where there is no direction.
 * @param group the council itself among its comparators, in any order; blanks left out
 * @returns undefined for fewer than 4 values
 * @throws RangeError when a value is not a finite number */
export function quartile(
  value: number,
  group: ArrayLike<number>,
  direction: Direction,
  method: QuartileMethod = 'inclusive',
): Quartile | undefined {
  if (!Number.isFinite(value)) throw new RangeError(`value must be a finite number, got ${value}`);
  const bounds = quartileBounds(ascending(group), method);
  return bounds === undefined || group.length < 4 ? undefined : quartileWithin(value, bounds, direction);
}
