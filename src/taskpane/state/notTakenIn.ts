import type { OwnedSheet, SheetId } from '../../domain/owned';
import { ownedSheet } from '../../domain/ownedSheet';
import type { Entry } from '../../excel/enterEntry';
import type { EnteredSheet, PaneState } from './paneState';

/**
 * What was entered in the pane and waits on after a publish: what is for a sheet that was left out, and what came after the comparison that
 * was published.
 * @param published the sheets that were written
 */
export function notTakenIn(
  { entered, assessed }: Pick<PaneState, 'entered' | 'assessed'>,
  published: ReadonlySet<SheetId>,
): PaneState['entered'] {
  const rest = (id: EnteredSheet): OwnedSheet['entries'] => {
    if (!published.has(id)) return entered[id];
    if (assessed === null) return new Map();
    const known = ownedSheet(assessed.assessment.owned, id)?.entries;
    return new Map([...entered[id]].filter(([key, entry]) => !isSame(entry, known?.get(key))));
  };
  return { grid: rest('grid'), setup: rest('setup'), actions: rest('actions') };
}

function isSame(entry: Entry, known: Entry | undefined): boolean {
  return JSON.stringify([...entry]) === JSON.stringify([...(known ?? [])]);
}
