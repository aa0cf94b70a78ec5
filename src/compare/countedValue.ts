import type { Indicator } from '../domain/indicator';
import { gives } from './gives';
import { multiplierOf } from './multiplierOf';
import type { Numbers } from './numbers';

/** A value with the people (or events) behind it: value = count ÷ base × multiplier. */
export interface CountedValue {
  measure: 'proportion' | 'rate' | 'count';
  count: number;
  /** 1 for a count. */
  base: number;
  multiplier: number;
  /** The count or the base had to be worked out from the printed value. */
  approximate: boolean;
}

/**
 * The people behind a value, or undefined where they are not known, or where numerator and denominator do not give the value.
 * With only one of the two, the other is worked out from the printed value, and the result is approximate.
 */
export function countedValue(indicator: Indicator, numbers: Numbers): CountedValue | undefined {
  const { value, numerator, denominator } = numbers;
  const { measure } = indicator;
  if (measure === 'count') {
    return value < 0 ? undefined : { measure, count: value, base: 1, multiplier: 1, approximate: false };
  }
  if (measure !== 'proportion' && measure !== 'rate') return undefined;
  const multiplier = multiplierOf(indicator, numbers);
  if (multiplier === undefined || !(multiplier > 0)) return undefined;
  const count = numerator ?? (denominator === undefined ? undefined : (value / multiplier) * denominator);
  const base =
    denominator ?? (numerator === undefined || value === 0 ? undefined : (numerator / value) * multiplier);
  if (count === undefined || base === undefined || !(base > 0) || !(count >= 0)) return undefined;
  if (measure === 'proportion' && count > base) return undefined;
  if (!gives(value, (count / base) * multiplier)) return undefined;
  const approximate = numerator === undefined || denominator === undefined;
  return { measure, count, base, multiplier, approximate };
}
