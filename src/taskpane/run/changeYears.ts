import type { JobOptions } from '../../excel/stop';
import type { PaneAction } from '../state/paneAction';
import { paneReducer } from '../state/paneReducer';
import type { PaneState } from '../state/paneState';
import { compareAction, type Made } from './compareAction';
import { publishYears } from './publishYears';
import { readAction } from './readAction';
import { remember } from './remember';

/**
 * Closes a year, or takes the last closing back, and reads and compares anew. Where that fails or is stopped, what was published stands,
 * and the pane goes on from it.
 * @param label null: take the last closing back
 * @throws Refusal
 */
export async function changeYears(
  state: PaneState,
  label: string | null,
  made: Made,
  watch: JobOptions,
  tell: (action: PaneAction) => void,
): Promise<void> {
  const written = await publishYears(state, label, watch);
  const published = { kind: 'published', ...written.published } as const;
  // what was published waits no more
  const now = paneReducer(state, published);
  // only the convenience of next time is lost
  await remember(state).catch(() => undefined);
  try {
    const action = await readAction(now, state.includeHidden, watch);
    const compared = await compareAction(paneReducer(now, action), made, watch);
    tell(published);
    tell(action);
    tell(compared);
  } catch (error) {
    tell({ kind: 'compared', assessed: written.assessed });
    throw error;
  } finally {
    tell(published);
  }
}
