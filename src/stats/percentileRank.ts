import type { Direction } from './direction';
import { mustBeFinite } from './mustBeFinite';

/** Share of the others in its group that a value is strictly better than, 0 to 1 (higher than, where there is no direction):
 * Excel's PERCENTRANK.INC without its rounding to three digits. Values that tie have the same share, and count for neither.
 * @param group the council itself among its comparators, in any order; blanks left out
 * @returns undefined where there is nobody else
 * @throws RangeError when a value is not a finite number or not in its own group */
export function percentileRank(
  value: number,
  group: ArrayLike<number>,
  direction: Direction,
): number | undefined {
  mustBeFinite(group, 'values');
  let lower = 0;
  let same = 0;
  for (let i = 0; i < group.length; i += 1) {
    const other = group[i] as number;
    if (other < value) lower += 1;
    else if (other === value) same += 1;
  }
  if (same === 0) throw new RangeError(`the value to place, ${value}, is not in its own group`);
  if (group.length === 1) return undefined;
  const behind = direction === 'lowerIsBetter' ? group.length - lower - same : lower;
  return behind / (group.length - 1);
}
