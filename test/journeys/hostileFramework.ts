import { hostileTexts, unkeepableTexts } from './hostileTexts';

/** Every hostile text, short enough for a name. */
export const hostileNames: readonly string[] = [...hostileTexts, ...unkeepableTexts.map(([text]) => text)]
  .map((text) => text.slice(0, 120))
  .filter((text) => text.trim() !== '');

/** One hostile text after another, round and round. */
export function hostileInTurn(): () => string {
  let at = 0;
  return () => hostileNames[at++ % hostileNames.length] ?? '';
}

/**
 * A framework (or a part of one) whose every text, in both languages, is hostile; its ids, numbers and rules stay.
 * @param next the texts @param keep English texts that stay as they are
 */
export function hostileFramework(part: unknown, next: () => string, keep: ReadonlySet<string> = new Set()): unknown {
  if (Array.isArray(part)) return part.map((each) => hostileFramework(each, next, keep));
  if (typeof part !== 'object' || part === null) return part;
  if ('en' in part && typeof part.en === 'string')
    return keep.has(part.en) ? part : { en: `${next()} ${next()}`, cy: `${next()} ${next()}` };
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, hostileFramework(each, next, keep)]));
} // prettier-ignore
