import { choicesToKeep } from './choicesToKeep';
import { councilChosen, nothingTyped } from './councilChosen';
import type { PaneState, Waiting } from './paneState';
import { waitingOf } from './waitingOf';
import { waitingWork } from './waitingText';

/** The pane with this waiting in it, as it was kept in the workbook: each council's for itself. Nothing else waits then. */
export function withWaiting(state: PaneState, waiting: Omit<Waiting, 'choices'>): PaneState {
  const { setup, aside } = waiting;
  const { authority } = state.choices;
  const councils = [...waiting.councils].map(([name, waits]) => [name, { ...waits, changes: [] }] as const);
  const typedFor = new Map(councils.filter(([name]) => name !== ''));
  const { grid, actions, ...rest } = new Map(councils).get('') ?? nothingTyped;
  const ofNone = {
    ...{ ...state, ...rest, typedFor, aside, discarded: null },
    ...{ entered: { setup, grid, actions }, choices: { ...state.choices, authority: '' } },
  };
  const then = councilChosen(ofNone, authority);
  return { ...then, takenUp: waitingWork(then) };
}

/** The pane once what was taken up is discarded: nothing waits any more. It can be taken up again. */
export function withoutWaiting(state: PaneState): PaneState {
  // asked once more, as after a reading that failed: what was discarded then still is
  if (waitingWork(state) === '') return state;
  const discarded = { choices: choicesToKeep(state), ...waitingOf(state) };
  const none = { setup: new Map(), councils: new Map(), aside: [] };
  return { ...withWaiting(state, none), discarded };
}
