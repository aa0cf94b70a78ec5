import type { Framework } from './framework';

/** A level counted from the worst end: 1 is worst, the number of levels is best, whichever end of the scale is called 1. It is its own
 * inverse: the goodness of a goodness is the level. */
export function goodness(level: number, { levels, best }: Framework['scale']): number {
  return best === 'highest' ? level : levels + 1 - level;
}
