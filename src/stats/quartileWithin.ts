import type { Direction } from './direction';
import type { QuartileBounds } from './quartileBounds';

export type Quartile = 1 | 2 | 3 | 4;

/** Quartile of a value between bounds that are known: 4 is best and 1 worst, or 4 highest where there is no direction.
 * A value on a bound gets the better quartile, whichever direction is good (LAIT does so in one direction only). */
export function quartileWithin(value: number, bounds: QuartileBounds, direction: Direction): Quartile {
  if (direction === 'lowerIsBetter')
    return value <= bounds[1] ? 4 : value <= bounds[2] ? 3 : value <= bounds[3] ? 2 : 1;
  return value >= bounds[3] ? 4 : value >= bounds[2] ? 3 : value >= bounds[1] ? 2 : 1;
}
