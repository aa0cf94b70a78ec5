import type { Comparison } from '../domain/comparison';
import type { Framework } from '../domain/framework';
import { goodness } from '../domain/goodness';
import type { StrengthItem } from '../domain/strength';

export type Side = NonNullable<StrengthItem['drafted']>;

/**
 * Which side of the table an indicator stands on, or neither. A strength is significantly better than its benchmark (in the best quartile
 * where nothing could be tested, unless it is the benchmark itself), or meets its target with an improving trend; an area for development the other way round. What the
 * comparison says goes before target and trend.
 */
export function sideOf({ standing, quartile, atMedian, targetMet, trend }: Comparison): Side | undefined {
  if (standing === 'muchBetter' || standing === 'better') return 'strength';
  if (standing === 'muchWorse' || standing === 'worse') return 'areaForDevelopment';
  const untested = standing === undefined && atMedian !== true;
  if (untested && quartile === 4) return 'strength';
  if (untested && quartile === 1) return 'areaForDevelopment';
  if (targetMet === true && trend === 'improving') return 'strength';
  if (targetMet === false && trend === 'worsening') return 'areaForDevelopment';
  return undefined;
}

/** Which side a level is on: the better half of the scale, the worse, or neither where it stands in the middle or there is none. */
export function sideOfLevel(level: number | undefined, { scale }: Framework): Side | undefined {
  const middle = (scale.levels + 1) / 2;
  if (level === undefined || level === middle) return undefined;
  return goodness(level, scale) > middle ? 'strength' : 'areaForDevelopment';
}
