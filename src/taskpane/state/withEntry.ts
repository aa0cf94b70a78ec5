import type { OwnedSheet } from '../../domain/owned';
import type { Entry } from '../../excel/enterEntry';

/**
 * A sheet's entries with one row's in the place of what was there; a row where nothing is typed is taken out.
 * @param keepEmpty an emptied row stays, and says that what the log knows of it is taken out
 */
export function withEntry(
  entries: OwnedSheet['entries'],
  key: string,
  entry: Entry,
  keepEmpty = false,
): OwnedSheet['entries'] {
  const changed = new Map(entries);
  const typed = new Map([...entry].filter(([, content]) => content !== ''));
  if (typed.size === 0 && !keepEmpty) changed.delete(key);
  else changed.set(key, typed);
  return changed;
}
