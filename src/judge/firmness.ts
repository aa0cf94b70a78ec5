import type { Firmness } from '../domain/judgement';

/** Something that could have been done otherwise, and the level that it gives; null where it gives none. */
export interface Tried {
  alternative: string;
  details: Readonly<Record<string, string | number>>;
  level: number | null;
}

/** What officers should hear of first, of changes that are equally large. */
const telling = [
  'nextGroup',
  'quartileMethod',
  'neighbours',
  'withoutProvisional',
  'withoutEvidence',
  'withoutComparator',
];

/**
 * The share of the alternatives that keep a level, and those that change it: a level lost first, then the largest change.
 * @param tried all that could change the level; those that keep it may be left out
 * @param alternatives how many there are in all
 */
export function firmness(level: number | null, tried: readonly Tried[], alternatives: number): Firmness {
  if (level === null || alternatives === 0) return { alternatives: 0, changes: [] };
  const size = (one: Tried): number => (one.level === null ? 99 : Math.abs(one.level - level));
  const changes = tried
    .filter((one) => one.level !== level)
    .sort((a, b) => size(b) - size(a) || telling.indexOf(a.alternative) - telling.indexOf(b.alternative));
  return { share: (alternatives - changes.length) / alternatives, alternatives, changes };
}
