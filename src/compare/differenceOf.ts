import type { Position } from '../domain/comparison';
import { differenceInterval, type Difference } from '../stats/differenceInterval';
import { newcombeDifference } from '../stats/newcombeDifference';
import type { CountedValue } from './countedValue';
import { intervalOf } from './intervalOf';

/** The difference of two values that have people behind them, in their unit; positive: the first is higher. */
export interface ValueDifference {
  at95: Difference;
  at998: Difference;
  method: 'newcombe' | 'varianceRecovery';
  /** Either of the two is worked out from a printed value. */
  approximate: boolean;
}

/** The first value less the second, with its intervals: Newcombe's for two proportions, from the two Byar or exact intervals for rates and counts.
 * Undefined where they are not of one kind. */
export function differenceOf(first: CountedValue, second: CountedValue): ValueDifference | undefined {
  if (first.measure !== second.measure || first.multiplier !== second.multiplier) return undefined;
  const approximate = first.approximate || second.approximate;
  if (first.measure === 'proportion') {
    const at = (confidence: number): Difference => {
      const share = newcombeDifference(first, second, confidence);
      const { multiplier } = first;
      return {
        difference: share.difference * multiplier,
        lower: share.lower * multiplier,
        upper: share.upper * multiplier,
      };
    };
    return { at95: at(0.95), at998: at(0.998), method: 'newcombe', approximate };
  }
  const [one, other] = [intervalOf(first), intervalOf(second)];
  const [value, held] = [valueOf(first), valueOf(second)];
  return {
    at95: differenceInterval(
      around(value, one.lower95, one.upper95),
      around(held, other.lower95, other.upper95),
    ),
    at998: differenceInterval(
      around(value, one.lower998, one.upper998),
      around(held, other.lower998, other.upper998),
    ),
    method: 'varianceRecovery',
    approximate,
  };
}

/** Which side of the second the first is on, allowing for chance in both; similar where 0 lies in the interval, ends included. */
export function positionOfDifference({ at95, at998 }: ValueDifference): Position {
  if (at95.lower > 0) return at998.lower > 0 ? 'muchHigher' : 'higher';
  if (at95.upper < 0) return at998.upper < 0 ? 'muchLower' : 'lower';
  return 'similar';
}

function valueOf({ count, base, multiplier }: CountedValue): number {
  return (count / base) * multiplier;
}

/** Rounding may put an end of an interval a hair past its value. */
function around(
  value: number,
  lower: number,
  upper: number,
): { value: number; lower: number; upper: number } {
  return { value, lower: Math.min(lower, value), upper: Math.max(upper, value) };
}
