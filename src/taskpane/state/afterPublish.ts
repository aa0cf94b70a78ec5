import type { OwnedSheet } from '../../domain/owned';
import { ownedNow } from './ownedNow';
import type { PaneState, PublishedSheet } from './paneState';

/** The pane after its sheets were published: what was entered in it is on them now. */
export function afterPublish(state: PaneState, sheets: readonly PublishedSheet[]): PaneState {
  const known = ownedNow(state);
  const published = sheets.map(({ id, part, name }): OwnedSheet => {
    const before = known.find((sheet) => sheet.id === id && sheet.part === part);
    return { id, part, name, entries: before?.entries ?? new Map() };
  });
  const kinds = new Set(sheets.map(({ id }) => id));
  const others = (state.read?.owned ?? []).filter(({ id }) => !kinds.has(id));
  const { read } = state;
  return {
    ...state,
    work: null,
    read: read === null ? null : { ...read, owned: [...published, ...others] },
    entered: { grid: new Map(), setup: new Map() },
    published: sheets,
    notice: { kind: 'published', sheets: sheets.length },
  };
}
