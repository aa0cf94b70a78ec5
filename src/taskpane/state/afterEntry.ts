import type { EntryChange, PaneState } from './paneState';
import { withEntry } from './withEntry';

/**
 * The pane after a row was entered, or taken back.
 * @param written whether it went onto a sheet of the workbook; else the pane keeps it
 */
export function afterEntry(
  state: PaneState,
  { sheet, key, after }: EntryChange,
  written: boolean,
): PaneState {
  const { read, entered } = state;
  if (!written) {
    const entries = withEntry(entered[sheet], key, after, sheet === 'grid');
    return { ...state, entered: { ...entered, [sheet]: entries } };
  }
  const owned = read?.owned.map((each) =>
    each.id === sheet ? { ...each, entries: withEntry(each.entries, key, after) } : each,
  );
  return {
    ...state,
    read: read === null ? null : { ...read, owned: owned ?? [] },
    entered: { ...entered, [sheet]: withEntry(entered[sheet], key, new Map()) },
  };
}
