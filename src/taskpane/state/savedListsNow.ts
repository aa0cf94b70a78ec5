import { savedListsOf } from '../../definitions/savedListsOf';
import { ownedSheet } from '../../domain/ownedSheet';
import { savedListKey, type SavedList } from '../../domain/savedList';
import { ownedNow } from './ownedNow';
import type { PaneState } from './paneState';

/** The officer's saved lists of comparators, those on the sheet Setup and those that are kept in the pane until it is published. */
export function savedListsNow(state: PaneState): readonly SavedList[] {
  return savedListsOf(ownedNow(state));
}

/** Where a list of that name is to be saved: the row of the list that has the name, else the first row where nothing is typed. */
export function savedListRow(state: PaneState, name: string): string {
  const same = savedListsNow(state).find((list) => list.name.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return same.key;
  const taken = ownedSheet(ownedNow(state), 'setup')?.entries;
  let number = 1;
  while (taken?.has(savedListKey(number)) === true) number += 1;
  return savedListKey(number);
}
