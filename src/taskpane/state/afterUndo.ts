import type { OwnedSheet } from '../../domain/owned';
import { ownedSheet } from '../../domain/ownedSheet';
import type { EnteredSheet, PaneState } from './paneState';

/** The pane after a publish was undone: what was typed on sheets that went waits in the pane for the next publish. */
export function afterUndo(
  state: PaneState,
  { gone, owned }: { gone: readonly OwnedSheet[]; owned: readonly OwnedSheet[] },
): PaneState {
  const kept = (id: EnteredSheet): OwnedSheet['entries'] => {
    const typed = ownedSheet(gone, id)?.entries;
    return new Map([...state.entered[id], ...(typed ?? [])]);
  };
  return {
    ...state,
    work: null,
    read: state.read === null ? null : { ...state.read, owned },
    entered: { grid: kept('grid'), setup: kept('setup'), actions: kept('actions') },
    published: null,
    undoable: false,
    notice: { kind: 'undone', sheets: gone.length },
    about: gone.some(({ name }) => name === state.selected?.sheet) ? null : state.about,
  };
}
