import type { Comparison } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import type { IndicatorState } from './indicatorLevel';

/** What a comparison says that bears on a level. */
export function stateOf(comparison: Comparison, { polarity }: Indicator): IndicatorState {
  const { value, marker, of, quartile, position, target, targetMet, trend } = comparison;
  return { polarity, value, marker, of, quartile, position, target, targetMet, trend };
}
