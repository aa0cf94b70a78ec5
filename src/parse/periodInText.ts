import type { Period } from '../domain/period';
import { parsePeriod } from './parsePeriod';
import { partInText } from './partWords';
import { periodMonths } from './periodMonths';
import { severalYears } from './severalYears';
import { withPlainParts } from './withPlainParts';

const dash = '[-\\u2010-\\u2015/]';
const year = '(?:19[7-9]|20[0-7])\\d';
const month = `(?:${[...periodMonths.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const qualifier =
  '(?:\\s*[([](?:p|prov\\.?|provisional|r|rev\\.?|revised|final|ot|outturn)[\\])]|[pr](?![\\w]))?';
const day = `(?:\\d{1,2}/\\d{1,2}/${year}|(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?${month}(?:[ -]${year})?)`;
const oneYear = `${year}(?:${dash}\\d{1,2})?`;
/** Shapes of a period inside a longer text, most telling first. */
const shapes = [
  `(?:${severalYears} (?:ending|ended|to|hyd at) (?:\\d{1,2} )?${month} ${year})`,
  `(?:f?y/?e (?:\\d{1,2} )?${month} ${year})`,
  `(?:${day} ?(?:to|-|–|—|i|hyd at) ?${day}(?<=${year}))`,
  `(?:(?:year|12 months) (?:ending|ended|to) (?:\\d{1,2} )?${month} ${year})`,
  `(?:${year}${dash}\\d\\d ?(?:-|–|to) ?(?:${year}|\\d\\d)${dash}\\d\\d)`,
  `(?:(?:(?:as )?at |on |ar )?\\d{1,2}(?:st|nd|rd|th)?[ -]${month}[ -](?:${year}|\\d\\d))`,
  `(?:${year}${dash}${year}\\d(?!\\d))`,
  `(?:\\d{1,2}/\\d{1,2}/${year}|${year}-\\d\\d-\\d\\d)`,
  `(?:${partInText},?(?: of| o)? ${oneYear}|${oneYear}[ -]?${partInText})`,
  `(?:(?:(?:academic |financial )year|[afc]y) ?)?${year} ?(?:${dash}|to) ?(?:${year}|\\d\\d)(?!\\d)(?: (?:academic|financial) year| ?[([][afc]y[\\])])?`,
  `(?:${year}/\\d(?!\\d))`,
  `(?:${month}[ -]${year})`,
  `(?:(?:fye?|ay) ?|(?:financial|academic|school) year |(?:financial )?year (?:ending|ended|to) )?${year}`,
].map((shape) => new RegExp(`(?<![\\w£.,])(?:${shape})${qualifier}(?![\\w.]\\d|\\w|%)`, 'giu'));

/**
 * The period inside a heading, and the heading without it: "SW1 2010-11" is 2010-11 and "SW1". The most telling shape wins;
 * of several of one shape, one at an end of the heading, else the first. null where there is none, or nothing else.
 */
export function periodInText(text: string): { period: Period; rest: string } | null {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const header = withPlainParts(text);
  for (const shape of shapes) {
    const found = [...header.matchAll(shape)].filter((match) => parsePeriod(match[0]) !== null);
    const atEnd = found.find(
      (match) => match.index === 0 || match.index + match[0].length === header.trimEnd().length,
    );
    const match = atEnd ?? found[0];
    if (match === undefined) continue;
    const period = parsePeriod(match[0].replace(/^(?:(?:as )?at|on|ar) /i, ''));
    if (period === null) continue;
    const before = header.slice(0, match.index);
    const after = header.slice(match.index + match[0].length);
    return { period, rest: restOf(before, after) };
  }
  return null;
}

/** What is left, without brackets that are now empty and signs that joined the period to it. */
function restOf(before: string, after: string): string {
  return `${before} ${after}`
    .replace(/[([]\s*[\])]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:\-–—|/]+|[\s,;:\-–—|/]+$/g, '')
    .trim();
}
