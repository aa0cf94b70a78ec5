import type { Framework } from '../domain/framework';
import { goodness } from '../domain/goodness';
import { halfUp } from './halfUp';

/** A level and what it counts. */
export interface Weighed {
  level: number;
  /** Above 0. */
  weight: number;
}

/** The weighted mean of levels, as numbers of the scale, and the level that it gives: a half goes to the better level (up, where the
 * highest number is best). Undefined for no levels. */
export function meanLevel(
  levels: readonly Weighed[],
  scale: Framework['scale'],
): { mean: number; level: number } | undefined {
  const weight = levels.reduce((sum, one) => sum + one.weight, 0);
  if (!(weight > 0)) return undefined;
  const mean = levels.reduce((sum, one) => sum + one.weight * one.level, 0) / weight;
  return { mean, level: goodness(halfUp(goodness(mean, scale)), scale) };
}
