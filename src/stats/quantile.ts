/** 7: Excel's PERCENTILE.INC and QUARTILE.INC, R's default. 6: PERCENTILE.EXC and QUARTILE.EXC. */
export type QuantileType = 6 | 7;

/** The value below which a share of the group lies, by straight-line interpolation between two neighbours.
 * Type 7 stands at position (n−1)p + 1, type 6 at (n+1)p of the sorted values; outside 1 to n it is the first or the last value
 * (as R; Excel's .EXC answers #NUM! there).
 * @param sorted from lowest to highest, see `ascending`
 * @param share 0 to 1
 * @returns undefined for no values
 * @throws RangeError when the share is not within 0 to 1
 * @see Hyndman & Fan (1996), Am Stat 50:361–365 */
export function quantile(
  sorted: ArrayLike<number>,
  share: number,
  type: QuantileType = 7,
): number | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be from 0 to 1, got ${share}`);
  const n = sorted.length;
  if (n === 0) return undefined;
  const place = type === 7 ? (n - 1) * share : (n + 1) * share - 1;
  // 0.1 × 30 is not quite 3: a place within rounding of a whole one is that one.
  const whole = Math.round(place);
  const below = Math.abs(place - whole) < 4 * Number.EPSILON * n ? whole : Math.floor(place);
  if (below < 0) return sorted[0];
  if (below >= n - 1) return sorted[n - 1];
  const low = sorted[below] as number;
  const high = sorted[below + 1] as number;
  const part = Math.max(0, place - below);
  if (part === 0 || low === high) return low;
  return Math.min(high, Math.max(low, (1 - part) * low + part * high));
}
