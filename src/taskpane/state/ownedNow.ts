import type { OwnedSheet } from '../../domain/owned';
import type { EnteredSheet, PaneState } from './paneState';

interface Known {
  read: { owned: readonly OwnedSheet[] } | null;
  entered: PaneState['entered'];
}

const sheets = ['grid', 'setup', 'actions'] as const satisfies readonly EnteredSheet[];

/** Our sheets with what the officer typed on them, and with what was entered in the pane and is on no sheet yet. */
export function ownedNow({ read, entered }: Known): readonly OwnedSheet[] {
  return sheets.reduce<readonly OwnedSheet[]>((owned, id) => {
    const entries = entered[id];
    if (entries.size === 0) return owned;
    const there = owned.find((sheet) => sheet.id === id);
    if (there === undefined) return [...owned, { id, part: '', name: '', entries }];
    const both = { ...there, entries: new Map([...there.entries, ...entries]) };
    return owned.map((sheet) => (sheet === there ? both : sheet));
  }, read?.owned ?? []);
}
