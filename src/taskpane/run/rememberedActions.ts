import type { JobOptions } from '../../excel/stop';
import type { PaneAction } from '../state/paneAction';
import type { PaneState } from '../state/paneState';
import { waitsInPane } from '../state/waitsInPane';
import { loadRemembered } from './loadRemembered';

/** What the workbook keeps of an earlier pane, as the pane takes it up: what was chosen, and what waits unless something waits here already. */
export async function rememberedActions(
  state: PaneState,
  options: Pick<JobOptions, 'signal'>,
): Promise<readonly PaneAction[]> {
  const { waiting, kept, ...remembered } = await loadRemembered(options);
  const chosen = { kind: 'choicesRemembered', ...remembered } as const;
  if (waiting === undefined || waitsInPane(state)) return [chosen];
  return [chosen, { kind: 'waitingTakenUp', waiting, kept }];
}
