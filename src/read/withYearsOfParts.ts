import type { FoundText } from '../domain/found';
import type { CellContent } from '../domain/grid';
import { isYearLong } from '../parse/isYearLong';
import { parsePeriod } from '../parse/parsePeriod';
import { halfWords, quarterWords } from '../parse/partWords';
import { periodInText } from '../parse/periodInText';
import { headingRole } from './headingRole';

type Parts = readonly CellContent[];

const partOfYear = new RegExp(`^(?:(?:${quarterWords})\\.? ?[1-4]|(?:${halfWords})\\.? ?[12])$`, 'i');
/** A fifth quarter is none: such headings number questions, say. */
const beyond = /^(?:q|ch|h)\.? ?(?:[5-9]|\d\d)$/i;

/**
 * Headings "Q1" … "Q4" with the year that stands above or below each, or in the nearest title that names one: "2024/25 Q1". The headings
 * themselves where there are not two such, no year is said, or a column says the time of each row.
 * @param headings the parts of each column's heading
 * @param titles nearest last
 */
export function withYearsOfParts(headings: readonly Parts[], titles: readonly FoundText[]): readonly Parts[] {
  const all = headings.flat().filter((part) => typeof part === 'string');
  const quarters = new Set(all.filter((part) => partOfYear.test(part)).map((part) => part.toLowerCase()));
  if (quarters.size < 2 || all.some((part) => beyond.test(part) || headingRole(part) === 'period'))
    return headings;
  const titled = yearIn(titles);
  return headings.map((parts) => {
    const at = parts.findIndex((part) => typeof part === 'string' && partOfYear.test(part));
    if (at < 0) return parts;
    const own = parts.findIndex(isYear);
    const year = own < 0 ? titled : String(parts[own]);
    if (year === undefined) return parts;
    const whole = `${year} ${String(parts[at])}`;
    return parts.flatMap((part, place) => (place === at ? [whole] : place === own ? [] : [part]));
  });
}

function yearIn(titles: readonly FoundText[]): string | undefined {
  for (const { text } of [...titles].reverse()) {
    const period = parsePeriod(text) ?? periodInText(text)?.period;
    if (period !== undefined) return isYearLong(period) ? period.label : undefined;
  }
  return undefined;
}

function isYear(part: CellContent): boolean {
  const period = typeof part === 'boolean' ? null : parsePeriod(part);
  return period !== null && isYearLong(period);
}
