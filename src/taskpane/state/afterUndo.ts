import type { OwnedSheet } from '../../domain/owned';
import { ownedSheet } from '../../domain/ownedSheet';
import type { PaneAction } from './paneAction';
import type { EnteredSheet, PaneState } from './paneState';
import { withRecord } from './withRecord';

/**
 * The pane after a publish was undone: what was typed on sheets that went waits in the pane for the next publish. The judgement log goes
 * on from what the workbook shows of it now. A run with closed years, or figures of last time, that the workbook no longer has is let go:
 * it is to be compared again.
 */
export function afterUndo(
  state: PaneState,
  { gone, owned, kept }: Omit<Extract<PaneAction, { kind: 'publishUndone' }>, 'kind'>,
): PaneState {
  const keptIn = (id: EnteredSheet): OwnedSheet['entries'] => {
    const typed = ownedSheet(gone, id)?.entries;
    return new Map([...state.entered[id], ...(typed ?? [])]);
  };
  const { read } = state;
  const holds = read?.closedYears === kept.closedYears && read?.remembered === kept.remembered;
  const after: PaneState = {
    ...state,
    read: read === null ? null : { ...read, ...kept, owned },
    assessed: holds ? state.assessed : null,
    entered: { grid: keptIn('grid'), setup: keptIn('setup'), actions: keptIn('actions') },
    published: null,
    // with no sheet left, the next publish begins with the pane's language again
    publishing: owned.length === 0 ? { ...state.publishing, first: undefined } : state.publishing,
    undoable: false,
    notice: { kind: 'undone', sheets: gone.length },
    about: gone.some(({ name }) => name === state.selected?.sheet) ? null : state.about,
  };
  return withRecord(after, kept.record);
}
