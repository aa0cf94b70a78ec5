import { isStale } from './isStale';
import type { PaneState, StepId } from './paneState';

export type StepState = 'waiting' | 'ready' | 'done' | 'attention';

/** How far each step is: shown beside its name, in words too. */
export function stepStates(state: PaneState): Record<StepId, StepState> {
  const chosen = state.choices.authority !== '';
  const { assessed, published } = state;
  const stale = isStale(state);
  return {
    figures: state.read === null ? 'waiting' : chosen ? 'done' : 'attention',
    comparators: !chosen ? 'waiting' : assessed === null || stale ? 'ready' : 'done',
    judgements: assessed === null ? 'waiting' : stale ? 'attention' : 'done',
    publish: assessed === null ? 'waiting' : published === null ? 'ready' : 'done',
  };
}
