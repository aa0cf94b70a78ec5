import { parseRecord } from '../../definitions/record/parseRecord';
import { councilOf } from './councils';
import type { PaneState } from './paneState';
import { setAside } from './setAside';

/**
 * The pane with what waits in it held against the sheets as they were read: see `setAside`. Where the judgements and actions on them are
 * another council's, they say nothing of this one's: what waits for it waits on.
 */
export function withAside(state: PaneState): PaneState {
  const { read, choices } = state;
  if (read === null) return state;
  const recorded = parseRecord(read.record)?.authority;
  const own = councilOf(choices.authority, read.tidied.figures.authorities)?.gss;
  const isOthers = recorded !== undefined && recorded !== own;
  const { entered, aside } = setAside(
    state.entered,
    isOthers ? read.owned.filter(({ id }) => id === 'setup') : read.owned,
  );
  return aside.length === 0 ? state : { ...state, entered, aside: [...state.aside, ...aside] };
}
