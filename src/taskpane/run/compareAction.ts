import type { Language } from '../../domain/text';
import type { JobOptions } from '../../excel/stop';
import { comparableRun } from '../state/comparableRun';
import { ownedNow } from '../state/ownedNow';
import type { PaneAction } from '../state/paneAction';
import type { PaneState } from '../state/paneState';

/** The pane's language, the ISO day, and the product's version. */
export interface Made {
  language: Language;
  on: string;
  version: string;
}

/** What comes of a run, as the pane takes it up. Comparing is loaded when it is first wanted. */
export async function compareAction(
  state: PaneState,
  made: Made,
  watch: JobOptions,
): Promise<Extract<PaneAction, { kind: 'compared' }>> {
  if (state.read === null) throw new Error('compared before anything was read');
  const { compareFigures } = await import('./compareFigures');
  const workbook = { ...state.read, owned: ownedNow(state) };
  const before = comparableRun(state, state.choices);
  return {
    kind: 'compared',
    assessed: await compareFigures(workbook, state.choices, made, watch, before),
  };
}
