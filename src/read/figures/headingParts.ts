import { isCountedPart } from '../../parse/countedPart';
import { parsePeriod } from '../../parse/parsePeriod';
import { partInName } from '../../parse/partInName';
import { periodInText } from '../../parse/periodInText';
import { yearOfTwo } from '../../parse/yearOfTwo';
import type { ColumnHeading } from '../columnHeadings';
import { placeName } from '../councilName';
import { plainHeading } from '../headingRole';
import { headingWords } from '../headingWords';
import { isNoteNumber, withoutNoteNumber } from '../withoutNoteNumber';

export type FigurePart = 'value' | 'numerator' | 'denominator';

/** What the heading of a column of figures says: which council, which time, which part of the reading, and the rest. */
export interface HeadingParts {
  authority?: string;
  /** A part of a year alone where each row says the year. */
  period?: string;
  part?: FigurePart;
  /** How the heading says that the value stands here: "%", "Rate". */
  unit?: string;
  /** What is left: the indicator's code or name; '' where nothing is. */
  rest: string;
}

const partWords = new Map<string, FigurePart>();
for (const part of ['value', 'numerator', 'denominator'] as const) {
  for (const word of headingWords[part]) partWords.set(word, part);
}

/** Takes a heading apart. `notes` are the lines below the table: a digit glued to a word is a footnote where such a note
 * exists. `across`: councils, countries and regions are looked for in the heading, too. */
export function headingParts(
  heading: ColumnHeading,
  notes: readonly string[],
  across: boolean,
): HeadingParts {
  let authority: string | undefined;
  let period = heading.partOfYear;
  let part: FigurePart | undefined;
  let unit: string | undefined;
  const rest: string[] = [];
  for (const raw of heading.parts) {
    const text = typeof raw === 'string' ? withoutNoteNumber(raw, notes) : raw;
    if (typeof text === 'boolean' || (heading.parts.length > 1 && columnNumber.test(String(raw)))) continue;
    if (period === undefined && isPeriod(text)) {
      period = String(text);
      continue;
    }
    if (typeof text === 'number') {
      rest.push(String(text));
      continue;
    }
    const asPart = partWords.get(plainHeading(text.replace(/^(?:sum|first) of (?=\S)/i, '')));
    if (asPart !== undefined) {
      part = asPart;
      if (asPart === 'value' && !genericValue.has(plainHeading(text).replace(/^(?:sum|first) of /, ''))) {
        rest.push(text);
        unit = text;
      }
      continue;
    }
    if (across && authority === undefined && placeName(text) !== undefined) {
      authority = text;
      continue;
    }
    const inside = period === undefined ? periodInText(text) : null;
    if (inside !== null && isCountedPart(inside.rest, 'headings')) {
      period = text;
      continue;
    }
    const words = inside === null ? text : inside.rest;
    if (inside !== null) period = inside.period.label;
    if (inside !== null && across && authority === undefined && placeName(words) !== undefined) {
      authority = words;
      continue;
    }
    const partInside = partInName(words);
    const without = partInside?.rest ?? words.trim();
    part = partInside?.part ?? part;
    if (inside !== null && isNoteNumber(without, notes)) continue;
    if (inside !== null && genericValue.has(plainHeading(without))) part ??= 'value';
    else if (without !== '') rest.push(withoutNoteNumber(without, notes));
  }
  return { authority, period, part, ...(unit !== undefined && { unit }), rest: rest.join(' – ') };
}

/** "(1)" under the headings: the number of the column. */
const columnNumber = /^\(\d{1,2}\)$/;

/** A label that is a period and nothing else. */
function isPeriod(text: string | number): boolean {
  const period = parsePeriod(text);
  return period !== null && (period.kind !== 'unclear' || yearOfTwo(period.label) !== undefined);
}

/** Words for "the figure itself" that add nothing to an indicator's name. */
const genericValue: ReadonlySet<string> = new Set([
  'value',
  'values',
  'data',
  'figure',
  'figures',
  'result',
  'actual',
  'outturn',
  'gwerth',
  'data value',
  'obs value',
]);

/** @param plain a heading as `plainHeading` leaves it; '' is one, too */
export function isGenericValue(plain: string): boolean {
  return plain === '' || genericValue.has(plain);
}
