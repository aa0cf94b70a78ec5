import type { Comparison } from '../../../domain/comparison';

/** Years that a line needs. */
const fewest = 3;

export interface TrendPoint {
  period: number;
  value?: number;
  q1: number;
  median: number;
  q3: number;
}

/** The periods in which the comparators' median is known, oldest first; none where the council has fewer than three values in them. */
export function trendPoints({ series }: Comparison): readonly TrendPoint[] {
  const points = series.flatMap(({ period, value, q1, median, q3 }) =>
    q1 === undefined || median === undefined || q3 === undefined
      ? []
      : [{ period, ...(value !== undefined && { value }), q1, median, q3 }],
  );
  return points.filter(({ value }) => value !== undefined).length < fewest ? [] : points;
}
