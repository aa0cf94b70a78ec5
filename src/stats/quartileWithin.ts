import type { Direction } from './direction';
import type { QuartileBounds } from './quartileBounds';

export type Quartile = 1 | 2 | 3 | 4;

/** Quartile of a value between bounds that are known: 4 is best and 1 worst, or 4 highest where there is no direction.
 * A value on a bound gets the better quartile, whichever direction is good (LAIT does so in one direction only). */
export function quartileWithin(value: number, bounds: QuartileBounds, direction: Direction): Quartile {
  const [, q1, middle, q3] = bounds;
  if (direction === 'lowerIsBetter') return value <= q1 ? 4 : value <= middle ? 3 : value <= q3 ? 2 : 1;
  return value >= q3 ? 4 : value >= middle ? 3 : value >= q1 ? 2 : 1;
}
