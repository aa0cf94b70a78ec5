import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';
import { savedListNumber, type SavedList } from '../domain/savedList';
import { namesInText } from './namesInText';

/** The lists of comparators that the officer saved on our sheet Setup: a name in the first of its two cells, councils with commas between in
 * the second. A row that lacks either is no list yet. In the order of their rows. */
export function savedListsOf(owned: readonly OwnedSheet[]): SavedList[] {
  const entries = ownedSheet(owned, 'setup')?.entries ?? [];
  const found: { number: number; list: SavedList }[] = [];
  for (const [key, entry] of entries) {
    const number = savedListNumber(key);
    const name = String(entry.get('first') ?? '').trim();
    const names = namesInText(String(entry.get('second') ?? ''));
    if (number !== undefined && name !== '' && names.length > 0) {
      found.push({ number, list: { key, name, names } });
    }
  }
  return found.sort((a, b) => a.number - b.number).map(({ list }) => list);
}
