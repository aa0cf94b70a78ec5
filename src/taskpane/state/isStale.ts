import type { PaneState } from './paneState';
import { pairsNow } from './pairsNow';

/** Something was chosen since the run: what is shown and would be published is of the earlier choice. */
export function isStale(state: PaneState): boolean {
  const { assessed, choices } = state;
  if (assessed === null) return false;
  if (JSON.stringify(assessed.asked) !== JSON.stringify(choices)) return true;
  const { pairs } = assessed.assessment;
  return pairs !== undefined && JSON.stringify(pairs) !== JSON.stringify(pairsNow(state));
}
