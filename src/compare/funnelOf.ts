import type { Comparison, Funnel } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { positionAt } from '../domain/positionAt';
import { funnelLimits } from '../stats/funnelLimits';
import { funnelSides } from '../stats/funnelSides';
import type { CountedValue } from './countedValue';
import { standingOf } from './standingOf';

/** The funnel around the comparators' pooled value, at the council's own base, and where the council lies in it. The council itself is left
 * out of the average, as of every comparators' value. Undefined for all but proportions, and where a comparator has no numerator. */
export function funnelOf(
  { comparatorPooled }: Comparison,
  { polarity }: Indicator,
  counted: CountedValue | undefined,
): Funnel | undefined {
  if (counted?.measure !== 'proportion' || comparatorPooled === undefined) return undefined;
  const { count, base, multiplier, approximate } = counted;
  const average = comparatorPooled / multiplier;
  if (!(average >= 0 && average <= 1)) return undefined;
  const inner = funnelLimits(average, base, 0.95);
  const outer = funnelLimits(average, base, 0.998);
  const inUnit = (share: number): number => Math.min(1, Math.max(0, share)) * multiplier;
  const position = positionAt(funnelSides(count, base, average));
  return {
    average: comparatorPooled,
    lower95: inUnit(inner.lower),
    upper95: inUnit(inner.upper),
    lower998: inUnit(outer.lower),
    upper998: inUnit(outer.upper),
    position,
    standing: standingOf(position, polarity),
    approximate,
  };
}
