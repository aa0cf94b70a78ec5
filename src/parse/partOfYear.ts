import { halfWords, quarterWords } from './partWords';
import { periodMonths } from './periodMonths';
import { withPlainParts } from './withPlainParts';

/** Headings longer than this are sentences. */
const longest = 60;
const months = [...periodMonths.keys()].join('|');
const between = `\\(?(?:${months})\\.? ?(?:-|–|to|/) ?(?:${months})\\.?\\)?`;
const part = `(?:(?:${quarterWords})\\.? ?[1-4]|(?:${halfWords})\\.? ?[12])(?:,? ?[-–:]? ?${between})?|(?:${months})\\.?`;
const alone = new RegExp(`^(?:${part})$`, 'i');
const first = new RegExp(`^(${part})(?: ?[-–:,] ?| )(.+)$`, 'i');
const last = new RegExp(`^(.+?)(?: ?[-–:,] ?| )(${part})$`, 'i');
/** Without one of these there is nothing to look for: the patterns above take the engine some 20 ms each at their first use. */
const words = new Set([...periodMonths.keys(), ...quarterWords.split('|'), ...halfWords.split('|')]);

/** "Q1", "Quarter 3", "Ch4", "H2", "Q1 (Apr-Jun)", "May", "Ebrill": a part of a year, and nothing that says of which. */
export function isPartOfYear(text: string): boolean {
  return text.length <= longest && hasWord(text) && alone.test(withPlainParts(text));
}

/** What a text says of a part of a year, at its beginning or its end, and what else it says: "Q1 Actual" is "Q1" and "Actual". */
export function partOfYearIn(said: string): { part: string; rest: string } | undefined {
  if (said.length > longest || !hasWord(said)) return undefined;
  const text = withPlainParts(said);
  if (alone.test(text)) return { part: text, rest: '' };
  const [, opening, behind] = first.exec(text) ?? [];
  if (opening !== undefined && behind !== undefined) return { part: opening, rest: behind };
  const [, before, closing] = last.exec(text) ?? [];
  return before !== undefined && closing !== undefined ? { part: closing, rest: before } : undefined;
}

function hasWord(text: string): boolean {
  return (
    text
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.some((word) => words.has(word)) ?? false
  );
}
