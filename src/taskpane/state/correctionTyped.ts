import type { CellContent } from '../../domain/grid';
import { ownedSheet } from '../../domain/ownedSheet';
import { ownedNow } from './ownedNow';
import type { PaneState } from './paneState';

/** The two officer's cells of a row of Setup; '' where nothing stands there. */
export interface CorrectionTyped {
  first: CellContent;
  second: CellContent;
}

/** What stands in a row of Setup: on the sheet, or entered here. */
export function correctionTyped(state: PaneState, key: string): CorrectionTyped {
  const entry = ownedSheet(ownedNow(state), 'setup')?.entries.get(key);
  return { first: entry?.get('first') ?? '', second: entry?.get('second') ?? '' };
}
