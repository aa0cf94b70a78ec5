import { dayTyped } from '../../domain/dayTyped';
import { filledByUs } from '../../domain/filledByUs';
import type { OwnedSheet } from '../../domain/owned';
import { ownedSheet } from '../../domain/ownedSheet';
import type { Entry } from '../../excel/enterEntry';
import type { EnteredSheet, PaneState, SetAside } from './paneState';

type Entered = PaneState['entered'];

/**
 * Rows that wait in the pane, where their sheet is in the workbook by now: one into which something else was typed there is never written
 * over. It is set aside, and the sheet stands.
 */
export function setAside(
  entered: Entered,
  owned: readonly OwnedSheet[],
): { entered: Entered; aside: readonly SetAside[] } {
  const aside: SetAside[] = [];
  const rest = (id: EnteredSheet): OwnedSheet['entries'] => {
    const sheet = ownedSheet(owned, id);
    if (sheet === undefined) return entered[id];
    const kept = [...entered[id]].filter(([key, entry]) => {
      if (!saysOtherwise(sheet, key, entry)) return true;
      aside.push({ sheet: id, key, entry });
      return false;
    });
    return kept.length === entered[id].size ? entered[id] : new Map(kept);
  };
  return { entered: { grid: rest('grid'), setup: rest('setup'), actions: rest('actions') }, aside };
}

function saysOtherwise({ entries, from1904 }: OwnedSheet, key: string, entry: Entry): boolean {
  return [...(entries.get(key) ?? [])].some(([column, content]) => {
    const stands = dayTyped(content, from1904);
    return !filledByUs.has(column) && stands !== '' && stands !== String(entry.get(column) ?? '').trim();
  });
}

/** What an officer wrote into such a row. */
export function writtenIn({ entry }: SetAside): string {
  const texts = [...entry]
    .filter(([column]) => !filledByUs.has(column))
    .map(([, content]) => String(content));
  return texts.filter((text) => text.trim() !== '').join(' · ');
}
