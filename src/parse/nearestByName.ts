import type { Authority } from '../domain/authority';
import { editDistance } from './editDistance';

export interface NamedAuthority {
  authority: Authority;
  /** As `bareAuthorityKey` makes it. */
  bare: string;
  /** `lettersOf(bare)`. */
  letters: number;
}

/** How many councils are ever suggested. */
const most = 5;

/**
 * Councils with a similar name, nearest first. `closely`: a slip of the pen, one letter in five and three at most. `widely`:
 * for a person who has to choose, also where one name stands in the other, or one word is alike.
 * @param wanted as `bareAuthorityKey` makes it
 */
export function nearestByName(
  wanted: string,
  among: readonly NamedAuthority[],
  how: 'closely' | 'widely',
): readonly Authority[] {
  const limit =
    how === 'closely'
      ? Math.min(3, Math.max(1, Math.floor(wanted.length / 5)))
      : Math.max(1, Math.floor(wanted.length / 3));
  const letters = lettersOf(wanted);
  const nearest = new Map<Authority, number>();
  for (const named of among) {
    const distance =
      how === 'closely' ? slips(wanted, letters, named, limit) : likeness(wanted, named.bare, limit);
    if (distance > limit) continue;
    const other = nearest.get(named.authority);
    if (other === undefined || distance < other) nearest.set(named.authority, distance);
  }
  return [...nearest]
    .sort(
      ([a, near], [b, far]) =>
        near - far || Number(a.to !== undefined) - Number(b.to !== undefined) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, most)
    .map(([authority]) => authority);
}

/** Which of the letters a to z are in a name, a bit each: names that differ in many are not looked at more closely. */
export function lettersOf(name: string): number {
  let letters = 0;
  for (let place = 0; place < name.length; place++) {
    const letter = name.charCodeAt(place) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function slips(
  wanted: string,
  letters: number,
  { bare, letters: others }: NamedAuthority,
  limit: number,
): number {
  if (Math.abs(wanted.length - bare.length) > limit) return Infinity;
  // One slip takes at most one letter away and puts another one in.
  if (bitsIn(letters ^ others) > 2 * limit) return Infinity;
  return editDistance(wanted, bare, limit);
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function likeness(wanted: string, name: string, limit: number): number {
  if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 0.5;
  // A person may give one word of a name, with a slip: "Rhonda".
  const words = [name, ...name.split(' ').filter((word) => word.length > 3)];
  return Math.min(
    ...words.map((word, place) =>
      Math.abs(word.length - wanted.length) > limit
        ? Infinity
        : editDistance(wanted, word, limit) + (place === 0 ? 0 : 0.5),
    ),
  );
}
