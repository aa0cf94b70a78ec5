import type { Framework } from '../domain/framework';
import { goodness } from '../domain/goodness';
import { halfUp } from './halfUp';

/**
 * The level whose band a mean lies in: the mean as a percentage of the best, to a whole percent, a half up.
 * Bands are published in whole percents (25 to 38, 39 to 62), with gaps between: nine domains with a sum of 14 of 36 have 38.9%, which is
 * in no band as it stands; rounded first it is 39, and so the better level.
 * @param mean of levels, as numbers of the scale
 * @param bands where the second and each further level begins, in percent, rising
 */
export function bandLevel(mean: number, bands: readonly number[], scale: Framework['scale']): number {
  const percent = halfUp((100 * goodness(mean, scale)) / scale.levels);
  return goodness(1 + bands.filter((bound) => percent >= bound).length, scale);
}
