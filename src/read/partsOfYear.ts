import type { CellContent } from '../domain/grid';
import { parsePeriod } from '../parse/parsePeriod';
import { isPartOfYear, partOfYearIn } from '../parse/partOfYear';
import { periodInText } from '../parse/periodInText';

type Parts = readonly CellContent[];

/** A part of a year in a heading. */
export interface PartOfYear {
  /** "Q1", "Apr". */
  part: string;
  /** What the heading says besides: "Actual". */
  others: Parts;
  /** Where it stood among the heading's parts. */
  place: number;
}

/** A fifth quarter is none, nor is a third half: such headings number questions, say. A median stands between the first and third quartile. */
const otherwise = /(?:^|\s)(?:(?:q|ch)\.? ?(?:[5-9]|\d\d)|h\.? ?(?:[03-9]|\d\d))$|^(?:median|canolrif)$/i;

/**
 * The part of a year that each heading says without its year: "Q1" … "Q4", "Apr" … "Mar", "Q1 Actual" beside "Q2 Actual" or beside "Q1". Nothing
 * where there are not two different ones.
 * @param headings the parts of each column's heading
 */
export function partsOfYear(headings: readonly Parts[]): readonly (PartOfYear | undefined)[] {
  const none = headings.map(() => undefined);
  if (headings.flat().some((part) => typeof part === 'string' && otherwise.test(part))) return none;
  const bare = headings.map((parts) => placed(parts, (text) => isPartOfYear(text)));
  const alone = new Set(bare.flatMap((found) => found?.part.toLowerCase() ?? []));
  const worded = headings.map((parts, at) =>
    bare[at] === undefined ? placed(parts, isDateless) : undefined,
  );
  const byRest = new Map<string, Set<string>>();
  for (const found of worded) {
    if (found === undefined) continue;
    const rest = String(found.others[found.place]).toLowerCase();
    byRest.set(rest, (byRest.get(rest) ?? new Set()).add(found.part.toLowerCase()));
  }
  const isShared = ({ part, others, place }: PartOfYear): boolean =>
    alone.has(part.toLowerCase()) || (byRest.get(String(others[place]).toLowerCase())?.size ?? 0) > 1;
  const all = bare.map((found, at) => {
    const other = worded[at];
    return found ?? (other !== undefined && isShared(other) ? other : undefined);
  });
  return new Set(all.flatMap((found) => found?.part.toLowerCase() ?? [])).size > 1 ? all : none;
}

/** "Q1 2024/25" has its year already. */
function isDateless(text: string): boolean {
  return parsePeriod(text) === null && periodInText(text) === null;
}

function placed(parts: Parts, fits: (text: string) => boolean): PartOfYear | undefined {
  for (const [place, text] of parts.entries()) {
    const found = typeof text === 'string' ? partOfYearIn(text) : undefined;
    if (found === undefined || typeof text !== 'string' || !fits(text)) continue;
    const others = parts.flatMap((other, at) =>
      at !== place ? [other] : found.rest === '' ? [] : [found.rest],
    );
    return { part: found.part, others, place };
  }
  return undefined;
}
