/** Sums over all values, to see that everybody computed the same. */
export interface Sums {
  rank: number;
  quartile: number;
  percentile: number;
  /** Of the comparators, the council itself left out. */
  mean: number;
  median: number;
}
