import type { JobOptions } from '../../excel/stop';
import type { PaneAction } from '../state/paneAction';
import type { PaneState } from '../state/paneState';

/** What the workbook says, as the pane takes it up. Reading is loaded when it is first wanted. */
export async function readAction(
  state: PaneState,
  includeHidden: boolean,
  watch: JobOptions,
): Promise<Extract<PaneAction, { kind: 'workbookRead' }>> {
  const { readFigures } = await import('./readFigures');
  const { setup } = state.entered;
  return {
    kind: 'workbookRead',
    read: await readFigures({ ...watch, includeHidden, setup, framework: state.choices.framework }),
  };
}
