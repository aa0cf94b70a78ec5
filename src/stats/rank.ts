import type { Direction } from './direction';
import { mustBeFinite } from './mustBeFinite';

/** Place in a group; never said without `of`. */
export interface Rank {
  /** 1 is best, or highest where there is no direction. */
  rank: number;
  of: number;
  /** How many others share it. */
  tied: number;
}

/** Rank of a value in its group; ties take the minimum (two best are both 1, the next is 3), as Excel's RANK.EQ.
 * @param group every value that is ranked, this one among them, in any order; blanks left out
 * @throws RangeError when a value is not a finite number or not in its own group */
export function rank(value: number, group: ArrayLike<number>, direction: Direction): Rank {
  mustBeFinite(group, 'values');
  let higher = 0;
  let same = 0;
  for (let i = 0; i < group.length; i += 1) {
    const other = group[i] as number;
    if (other > value) higher += 1;
    else if (other === value) same += 1;
  }
  if (same === 0) throw new RangeError(`the value to rank, ${value}, is not in its own group`);
  const ahead = direction === 'lowerIsBetter' ? group.length - higher - same : higher;
  return { rank: ahead + 1, of: group.length, tied: same - 1 };
}
