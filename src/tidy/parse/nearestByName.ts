import type { Authority } from '../../domain/authority';
import { bareAuthorityKey } from './authorityKey';
import { editDistance } from './editDistance';

export interface NamedAuthority {
  authority: Authority;
  /** As `authorityKey` makes it. */
  key: string;
}

/** How many councils are ever suggested. */
const most = 5;

/**
 * Councils with a similar name, nearest first. `closely`: a slip of the pen, one letter in four at most. `widely`: for a
 * person who has to choose, also where one name stands in the other.
 */
export function nearestByName(
  key: string,
  among: readonly NamedAuthority[],
  how: 'closely' | 'widely',
): readonly Authority[] {
  const wanted = bareAuthorityKey(key);
  const slips = Math.max(1, Math.floor(wanted.length / (how === 'closely' ? 5 : 3)));
  const limit = how === 'closely' ? Math.min(slips, 3) : slips;
  const nearest = new Map<Authority, number>();
  for (const { authority, key: name } of among) {
    const distance = nameDistance(wanted, bareAuthorityKey(name), limit, how);
    if (distance > limit) continue;
    const other = nearest.get(authority);
    if (other === undefined || distance < other) nearest.set(authority, distance);
  }
  return [...nearest]
    .sort(
      ([a, near], [b, far]) =>
        near - far || Number(a.to !== undefined) - Number(b.to !== undefined) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, most)
    .map(([authority]) => authority);
}

function nameDistance(wanted: string, name: string, limit: number, how: 'closely' | 'widely'): number {
  if (how === 'closely')
    return Math.abs(wanted.length - name.length) > limit ? Infinity : editDistance(wanted, name);
  if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 0.5;
  // A person may give one word of a name, with a slip: "Rhonda".
  const words = [name, ...name.split(' ').filter((word) => word.length > 3)];
  return Math.min(...words.map((word, place) => editDistance(wanted, word) + (place === 0 ? 0 : 0.5)));
}
