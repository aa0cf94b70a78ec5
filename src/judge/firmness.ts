import type { Alternative, Comparison, Placing } from '../domain/comparison';
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

/** The share of the alternatives that keep a level, and those that change it: a level lost first, then the largest change. */
export function firmness(level: number | null, tried: readonly Tried[]): Firmness {
  if (level === null) return { alternatives: 0, changes: [] };
  const size = (one: Tried): number => (one.level === null ? Infinity : Math.abs(one.level - level));
  const changes = tried
    .filter((one) => one.level !== level)
    .sort(
      (a, b) =>
        (size(a) === size(b) ? 0 : size(b) - size(a)) ||
        telling.indexOf(a.alternative) - telling.indexOf(b.alternative),
    );
  const alternatives = tried.length;
  if (alternatives === 0) return { alternatives, changes: [] };
  return { share: 1 - changes.length / alternatives, alternatives, changes };
}

/** Whether an alternative could touch a comparison at all: leaving out an authority that has no value there does not. */
export function touches(alternative: Alternative, authorities: ReadonlySet<number>): boolean {
  return alternative.kind !== 'withoutComparator' || authorities.has(alternative.authority);
}

/** The placing of a comparison under one alternative. */
export function placingUnder({ otherwise, quartile, position }: Comparison, at: number): Placing {
  return otherwise?.get(at) ?? { quartile, position };
}
