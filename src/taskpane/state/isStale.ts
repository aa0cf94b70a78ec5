import type { PaneState } from './paneState';

/** Something was chosen since the run: what is shown and would be published is of the earlier choice. */
export function isStale(state: PaneState): boolean {
  if (state.assessed === null) return false;
  return JSON.stringify(state.assessed.asked) !== JSON.stringify(state.choices);
}
