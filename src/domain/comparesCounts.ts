import { hasDirection } from './hasDirection';
import type { Indicator } from './indicator';

/** Whether an indicator is a number of people or events with a good direction, compared as it stands: a larger council has more of them. */
export function comparesCounts(indicator: Indicator): boolean {
  return indicator.measure === 'count' && hasDirection(indicator);
}
