/** Two ends of an interval, in the unit of the value that it belongs to; `lower` ≤ `upper`. */
export interface Interval {
  lower: number;
  upper: number;
}
