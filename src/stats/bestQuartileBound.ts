import type { Direction } from './direction';
import type { QuartileBounds } from './quartileBounds';

/** Where the best quarter of a group begins: its upper quartile, or the lower where low is good; a value on it is in it.
 * @returns undefined where there is no direction: no quarter is the best */
export function bestQuartileBound(bounds: QuartileBounds, direction: Direction): number | undefined {
  if (direction === 'none') return undefined;
  return direction === 'higherIsBetter' ? bounds[3] : bounds[1];
}
