import { countBelow } from './countBelow';

/** Median of a group with one of its values left out (a comparators' median leaves the council itself out), in about log₂ n looks.
 * @param sorted the whole group from lowest to highest
 * @param value the one left out; one of several equal values is as good as another
 * @returns undefined when nothing is left
 * @throws RangeError when the value is not in the group */
export function medianWithout(sorted: ArrayLike<number>, value: number): number | undefined {
  const gone = countBelow(sorted, value);
  if (sorted[gone] !== value) throw new RangeError(`the value to leave out, ${value}, is not in the group`);
  return medianWithoutAt(sorted, gone);
}

/** The same where the place of the one left out is known: a position in the sorted group. */
export function medianWithoutAt(sorted: ArrayLike<number>, gone: number): number | undefined {
  const left = sorted.length - 1;
  if (left === 0) return undefined;
  // Of what is left, the places at and after the gap moved down by one.
  const middle = left >> 1;
  const upper = sorted[middle < gone ? middle : middle + 1] as number;
  if (left % 2 === 1) return upper;
  return 0.5 * (sorted[middle - 1 < gone ? middle - 1 : middle] as number) + 0.5 * upper;
}
