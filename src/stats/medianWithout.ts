import { countBelow } from './countBelow';

/** Median of a group with one of its values left out (a comparators' median leaves the council itself out), in about log₂ n looks.
 * @param sorted the whole group from lowest to highest
 * @param value the one left out; one of several equal values is as good as another
 * @returns undefined when nothing is left
 * @throws RangeError when the value is not in the group */
export function medianWithout(sorted: ArrayLike<number>, value: number): number | undefined {
  const gone = countBelow(sorted, value);
  if (sorted[gone] !== value) throw new RangeError(`the value to leave out, ${value}, is not in the group`);
  const left = sorted.length - 1;
  if (left === 0) return undefined;
  const at = (place: number): number => sorted[place < gone ? place : place + 1] as number;
  const middle = left >> 1;
  return left % 2 === 1 ? at(middle) : 0.5 * at(middle - 1) + 0.5 * at(middle);
}
