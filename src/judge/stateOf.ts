import type { Comparison } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import type { IndicatorState } from './indicatorLevel';

/** What a comparison says that bears on a level. */
export function stateOf(comparison: Comparison, { polarity }: Indicator): IndicatorState {
  const { value, marker, refused, of, quartile, position, atMedian, target, targetMet, trend } = comparison;
  return { polarity, value, marker, refused, of, quartile, position, atMedian, target, targetMet, trend };
}

/** A place that is not known: what an alternative or a milestone says of it goes over this. */
export const unplaced = { quartile: undefined, position: undefined, atMedian: undefined } as const;
