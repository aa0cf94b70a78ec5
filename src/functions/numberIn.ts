import { gluedMarkers } from '../definitions/markers/gluedMarkers';
import { markerSigns } from '../definitions/markers/markers';
import { withoutNumber } from '../domain/marker';
import { CellError } from './cellError';
import { cellContent } from './cellContent';
import { numberInText } from './numberInText';

const signs: ReadonlySet<string> = new Set(markerSigns.map(({ text }) => text));
/** A number, then a sign: brackets, stars, or a letter straight behind the digit. */
const glued =
  /^(.*[\d%)\]])\s*([[(](?:low|rev|prov|est|[a-z]|!{1,2})[\])]|\*{1,2}|!{1,2}|[†‡]|(?<=\d)[preu])$/iu;
const rangeText =
  /^(?:(?:[<>≤≥]=?|=[<>]|(?:fewer|less|more|greater) than|under|over|below|above|up to|at least|at most|llai na|mwy na|hyd at|dan)\s*£?[\d.,]+\s*%?|£?[\d.,]+\s*%?\s*(?:\+|or (?:fewer|less|under|more|over)|neu (?:lai|fwy)))$/;
const fromTo = /^£?([\d.,]+)\s*%?\s*(?:-|–|—|to|i)\s*£?([\d.,]+)\s*%?$/;

/**
 * The number in a cell, or undefined for a blank, an error, a range ("<5") or a marker in the place of a number ("[c]", "*"). A number
 * with a marker that goes with one counts: "12 [p]" is 12, but "12 [c]" is none. Markers as in `definitions/markers`.
 * @throws CellError #VALUE! for a text (or TRUE, FALSE) that is neither: it is the officer's to mend
 */
export function numberIn(given: unknown): number | undefined {
  const content = cellContent(given);
  if (content === undefined) return undefined;
  if (typeof content === 'number') return Number.isFinite(content) ? content : undefined;
  if (typeof content === 'boolean') throw unreadable(content ? 'TRUE' : 'FALSE');
  const text = content.replace(/[\u200b\ufeff]/g, '').trim();
  const read = readText(text);
  if (read === 'unreadable') throw unreadable(text);
  return read;
}

function readText(text: string): number | undefined | 'unreadable' {
  const lower = text.toLowerCase().replace(/[’']/g, '’');
  if (lower === '' || signs.has(lower) || isRange(lower)) return undefined;
  const number = numberInText(text);
  if (number !== undefined) return number;
  const [, before = '', sign = ''] = glued.exec(text) ?? [];
  const marker = gluedMarkers[sign.toLowerCase()];
  if (marker === undefined) return 'unreadable';
  const inner = readText(before.trim());
  return inner !== 'unreadable' && withoutNumber.has(marker) ? undefined : inner;
}

function isRange(lower: string): boolean {
  if (rangeText.test(lower)) return true;
  const [, from, to] = fromTo.exec(lower) ?? [];
  if (from === undefined || to === undefined || /^(?:19|20)\d\d$/.test(from)) return false;
  return Number(from.replaceAll(',', '')) < Number(to.replaceAll(',', ''));
}

function unreadable(text: string): CellError {
  return new CellError('value', 'unreadable', { text: text.length > 40 ? `${text.slice(0, 40)}…` : text });
}
