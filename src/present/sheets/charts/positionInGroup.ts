import type { Comparison } from '../../../domain/comparison';
import type { Indicator } from '../../../domain/indicator';
import { hasDirection } from '../../../domain/hasDirection';

/** An indicator on a scale from 0, the worst value of its group, to 100, the best. Values between lie where they do in the unit. */
export interface PositionInGroup {
  value: number;
  /** From the worse quartile to the better: those of the group, the council included, around the median of the comparators alone. */
  quartiles: readonly [number, number, number];
  /** Of the 95% interval, cut off at 0 and 100. */
  interval?: readonly [number, number];
}

/** Fewer values have no quartiles. */
const fewest = 4;

/** Undefined without a good direction, without a value, in a group of fewer than four, or where the group's bounds are not known or all one. */
export function positionInGroup(
  { value, of, bounds, interval, comparatorMedian }: Comparison,
  indicator: Indicator,
): PositionInGroup | undefined {
  if (value === undefined || bounds === undefined || of < fewest || !hasDirection(indicator))
    return undefined;
  const [least, q1, middle, q3, most] = bounds;
  if (!(most > least)) return undefined;
  const median = comparatorMedian ?? middle;
  const rising = indicator.polarity === 'higherIsBetter';
  const placed = (amount: number) => {
    const share = (100 * (amount - least)) / (most - least);
    return Math.round(Math.min(100, Math.max(0, rising ? share : 100 - share)) * 10) / 10;
  };
  const ends = interval === undefined ? undefined : [placed(interval.lower95), placed(interval.upper95)];
  return {
    value: placed(value),
    quartiles: rising ? [placed(q1), placed(median), placed(q3)] : [placed(q3), placed(median), placed(q1)],
    ...(ends !== undefined && { interval: [Math.min(...ends), Math.max(...ends)] as const }),
  };
}
