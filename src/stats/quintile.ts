import type { Direction } from './direction';
import { quantile } from './quantile';

export type Quintile = 1 | 2 | 3 | 4 | 5;

/** Fifth of its group that a value is in: 5 is best and 1 worst, or 5 highest where there is no direction. Type-7 bounds (PERCENTILE.INC at
 * 20, 40, 60 and 80%); a value on a bound gets the better fifth, whichever direction is good.
 * @param sorted the council itself among its comparators, from lowest to highest, see `ascending`; blanks left out
 * @returns undefined for fewer than 5 values
 * @throws RangeError when the value is not a finite number */
export function quintile(
  value: number,
  sorted: ArrayLike<number>,
  direction: Direction,
): Quintile | undefined {
  if (!Number.isFinite(value)) throw new RangeError(`value must be a finite number, got ${value}`);
  if (sorted.length < 5) return undefined;
  let passed = 1;
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    const bound = quantile(sorted, share) as number;
    if (direction === 'lowerIsBetter' ? value > bound : value >= bound) passed += 1;
  }
  return (direction === 'lowerIsBetter' ? 6 - passed : passed) as Quintile;
}
