import { countBelow } from '../stats/countBelow';

/** A copy with one value more, still from lowest to highest. */
export function insertSorted(sorted: Float64Array, value: number): Float64Array {
  const place = countBelow(sorted, value);
  const made = new Float64Array(sorted.length + 1);
  made.set(sorted.subarray(0, place));
  made[place] = value;
  made.set(sorted.subarray(place), place + 1);
  return made;
}
