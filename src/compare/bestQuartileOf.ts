import type { BestQuartile, Comparison } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { bestQuartileBound } from '../stats/bestQuartileBound';
import { gapInPeople } from '../stats/gapInPeople';
import { gapToBenchmark } from '../stats/gapToBenchmark';
import type { CountedValue } from './countedValue';
import { directionOf } from './directionOf';

/** Where the best quarter begins, and how far off the value is. The bound counts the council itself as it stands: what it takes to get
 * there, with the bound moving along, is in `milestones`. Undefined with no direction, no value, or fewer than four values. */
export function bestQuartileOf(
  { value, denominator, bounds, of }: Comparison,
  { polarity }: Indicator,
  counted: CountedValue | undefined,
): BestQuartile | undefined {
  if (value === undefined || bounds === undefined || of < 4) return undefined;
  const bound = bestQuartileBound(bounds, directionOf(polarity));
  if (bound === undefined) return undefined;
  const found: BestQuartile = { bound, gap: gapToBenchmark(value, bound) };
  if (counted !== undefined && counted.measure !== 'count' && denominator !== undefined) {
    found.people = gapInPeople(counted.count, counted.base, bound, counted.multiplier);
  }
  return found;
}
