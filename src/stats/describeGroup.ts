import { ascending } from './ascending';
import { countBelow } from './countBelow';
import type { Direction } from './direction';
import { meanOfTotal } from './meanOfTotal';
import { quartileBounds, type QuartileBounds, type QuartileMethod } from './quartileBounds';
import { quartileWithin } from './quartileWithin';
import { total, type Total } from './total';

/** A group of values of one indicator in one period, sorted once and described throughout. Lists are in the order of the values given. */
export interface GroupDescription {
  of: number;
  /** From lowest to highest: for `medianWithout`, `quantile` and their like. */
  sorted: Float64Array;
  /** For `meanWithout`. */
  sum: Total;
  mean: number;
  bounds: QuartileBounds;
  /** 1 is best, or highest where there is no direction; ties take the minimum. */
  ranks: Uint32Array;
  /** How many others share the rank. */
  tied: Uint32Array;
  /** 4 best to 1 worst; absent for fewer than 4 values. */
  quartiles?: Uint8Array;
  /** Share of the others that each is strictly better than, 0 to 1; absent for a single value. */
  percentiles?: Float64Array;
}

/** What `rank`, `quartile`, `percentileRank`, `mean` and `quartileBounds` say, for every value of a group at once and many times faster.
 * @param values of the council and its comparators; blanks left out
 * @returns undefined for no values
 * @throws RangeError when a value is not a finite number */
export function describeGroup(
  values: ArrayLike<number>,
  direction: Direction,
  method: QuartileMethod = 'inclusive',
): GroupDescription | undefined {
  const sorted = ascending(values);
  const of = sorted.length;
  const bounds = quartileBounds(sorted, method);
  if (bounds === undefined) return undefined;
  const sum = total(sorted);
  const low = direction === 'lowerIsBetter';
  const ranks = new Uint32Array(of);
  const tied = new Uint32Array(of);
  const quartiles = of < 4 ? undefined : new Uint8Array(of);
  const percentiles = of < 2 ? undefined : new Float64Array(of);
  const ends = endsOfTies(sorted);
  for (let i = 0; i < of; i += 1) {
    const value = values[i] as number;
    const first = countBelow(sorted, value);
    const end = ends[first] as number;
    ranks[i] = low ? first + 1 : of - end + 1;
    tied[i] = end - first - 1;
    if (quartiles) quartiles[i] = quartileWithin(value, bounds, direction);
    if (percentiles) percentiles[i] = (low ? of - end : first) / (of - 1);
  }
  return { of, sorted, sum, mean: meanOfTotal(sum, of), bounds, ranks, tied, quartiles, percentiles };
}

/** For each place where a stretch of equal values begins, the place after its end. */
function endsOfTies(sorted: Float64Array): Uint32Array {
  const ends = new Uint32Array(sorted.length);
  let end = sorted.length;
  for (let i = sorted.length - 1; i >= 0; i -= 1) {
    if (i + 1 < sorted.length && sorted[i] !== sorted[i + 1]) end = i + 1;
    ends[i] = end;
  }
  return ends;
}
