/** A value among others, in their unit. `better` says which way is good; null: neither. */
export interface SpreadRow {
  own: number;
  low: number;
  q1: number;
  median: number;
  q3: number;
  high: number;
  /** The interval of the own value. */
  lower?: number;
  upper?: number;
  better: 'higher' | 'lower' | null;
}

type OnSpread = Omit<SpreadRow, 'better'>;

/**
 * The same on a scale that different indicators share: distance from the median in interquartile ranges, better on the right (higher,
 * where neither is). Where the middle half does not differ, half the whole range is the step; where nothing differs, all lie at 0.
 */
export function onSpread(row: SpreadRow): OnSpread {
  const step = row.q3 - row.q1 || (row.high - row.low) / 2 || Math.abs(row.own - row.median) || 1;
  const turned = row.better === 'lower' ? -1 : 1;
  const at = (value: number) => (turned * (value - row.median)) / step || 0;
  const ends = (one: number, other: number): [number, number] =>
    turned < 0 ? [at(other), at(one)] : [at(one), at(other)];
  const [low, high] = ends(row.low, row.high);
  const [q1, q3] = ends(row.q1, row.q3);
  const { lower, upper } = row;
  const interval = lower === undefined || upper === undefined ? undefined : ends(lower, upper);
  return {
    own: at(row.own),
    median: 0,
    low,
    high,
    q1,
    q3,
    ...(interval !== undefined && { lower: interval[0], upper: interval[1] }),
  };
}
