import type { JobOptions } from '../../excel/stop';
import type { PaneAction } from '../state/paneAction';
import { paneReducer } from '../state/paneReducer';
import type { PaneState } from '../state/paneState';
import { compareAction, type Made } from './compareAction';
import { readAction } from './readAction';

/**
 * Reads the workbook, and compares as before where it was compared. The pane takes up both at once: what is open in it stays open, and no
 * step is without its run meanwhile. Where comparing fails or is stopped, what was read is taken up all the same.
 * @throws Refusal
 */
export async function readAndCompare(
  state: PaneState,
  made: Made,
  watch: JobOptions,
  tell: (action: PaneAction) => void,
): Promise<void> {
  const read = await readAction(state, state.includeHidden, watch);
  const now = paneReducer(state, read);
  const came: PaneAction[] = [read];
  try {
    if (state.assessed !== null && now.choices.authority !== '')
      came.push(await compareAction(now, made, watch));
  } finally {
    came.forEach(tell);
  }
}
