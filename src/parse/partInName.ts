import { beforeEnding } from './beforeEnding';

const words = 'numerators?|denominators?|rhifiadur(?:on)?|enwadur(?:on)?';
const atEnd = new RegExp(`\\b(?:${words})\\)?$`, 'i');
const atStart = new RegExp(`^(?:${words})\\b`, 'i');

/** A name that says which part of its readings stands under it, and what it says besides. */
export interface PartInName {
  part: 'numerator' | 'denominator';
  /** The word for the part is Welsh. */
  welsh: boolean;
  /** '' where the name says no more than that. */
  rest: string;
}

/** "SCC/025 numerators" are numerators of SCC/025, as is "Numerator of SCC/025"; undefined for other names. */
export function partInName(label: string): PartInName | undefined {
  const name = label.trim();
  const before = beforeEnding(name, atEnd);
  const first = before === undefined ? atStart.exec(name)?.[0] : undefined;
  const word = (before === undefined ? first : atEnd.exec(name)?.[0])?.toLowerCase();
  if (word === undefined) return undefined;
  const rest =
    before ??
    name
      .slice(first?.length)
      .replace(/^[\s_–:,-]+/, '')
      .replace(/^(?:of|for)\s+/i, '');
  return {
    part: /^[nr]/.test(word) ? 'numerator' : 'denominator',
    welsh: /^[re]/.test(word),
    rest: rest.trim(),
  };
}
