import { compareFigures } from '../../src/taskpane/run/compareFigures';
import { readFigures } from '../../src/taskpane/run/readFigures';
import { ownedNow } from '../../src/taskpane/state/ownedNow';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';

const day = { language: 'en', on: '2024-06-05', version: '0' } as const;

/** The pane once it has read the workbook that is open, for a council. */
export async function paneRead(authority = 'Merthyr Tydfil'): Promise<PaneState> {
  const read = await readFigures({ includeHidden: false, setup: new Map() });
  const state = paneReducer(startState('en'), { kind: 'workbookRead', read });
  return paneReducer(state, { kind: 'authorityChosen', authority });
}

/** The pane after “Compare”, or “Compare again”. */
export async function compared(state: PaneState): Promise<PaneState> {
  const workbook = { ...state.read!, owned: ownedNow(state) };
  const assessed = await compareFigures(workbook, state.choices, day, {});
  return paneReducer(state, { kind: 'compared', assessed });
}
