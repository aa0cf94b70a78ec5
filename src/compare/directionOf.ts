import type { Polarity } from '../domain/indicator';
import type { Direction } from '../stats/direction';

/** A polarity that was never said is treated as none: the highest comes first and nothing is ever better. */
export function directionOf(polarity: Polarity): Direction {
  return polarity === 'unknown' ? 'none' : polarity;
}
