import type { CellContent } from '../../domain/grid';
import { ownedSheet } from '../../domain/ownedSheet';
import { ownedNow } from './ownedNow';
import type { PaneState } from './paneState';

/** What stands in the two officer's cells of a row of Setup: on the sheet, or entered here; '' where nothing does. */
export function correctionTyped(state: PaneState, key: string): { first: CellContent; second: CellContent } {
  const entry = ownedSheet(ownedNow(state), 'setup')?.entries.get(key);
  return { first: entry?.get('first') ?? '', second: entry?.get('second') ?? '' };
}
