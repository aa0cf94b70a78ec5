import { funnelLimits } from './funnelLimits';
import type { Interval } from './interval';
import type { Side, Sides } from './side';

/** Whether a proportion lies outside the funnel's limits at 95% and at 99.8%; on a limit is within it ('similar').
 * @param count 0 ≤ count ≤ base
 * @param base above 0
 * @param average p̄ = Σ counts ÷ Σ bases of the group, from 0 to 1
 * @throws RangeError outside those limits */
export function funnelSides(count: number, base: number, average: number): Sides {
  if (!(count >= 0 && count <= base))
    throw new RangeError(`count must be from 0 to the base ${base}, got ${count}`);
  const share = count / base;
  return {
    at95: sideOf(share, funnelLimits(average, base, 0.95)),
    at998: sideOf(share, funnelLimits(average, base, 0.998)),
  };
}

function sideOf(share: number, { lower, upper }: Interval): Side {
  return share > upper ? 'above' : share < lower ? 'below' : 'similar';
}
