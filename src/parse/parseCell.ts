import type { Marker } from '../domain/marker';
import { withoutNumber } from '../domain/marker';
import type { CellContent } from '../domain/grid';
import { serialDay } from '../domain/serialDay';
import { gluedMarkers } from '../definitions/markers/gluedMarkers';
import { markerSigns } from '../definitions/markers/markers';
import { dateFormat } from './dateFormat';
import { isBeyond } from './isBeyond';
import { isRangeText } from './isRangeText';
import { showsTime, timeText } from './timeFormat';
import type { ParsedCell } from './parsedCell';
import { parseNumberText } from './parseNumberText';

const blank: ParsedCell = Object.freeze({ kind: 'blank' });
const signs: ReadonlyMap<string, Marker> = new Map(markerSigns.map(({ text, marker }) => [text, marker]));
const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A number, then signs: brackets, stars, or letters straight behind a digit. */
const gluedText =
  /^(.*[\d%)\]])(\s*(?:[[(](?:low|rev|prov|est|[a-z]|!{1,2})[\])]|\*{1,2}|!{1,2}|[†‡])|(?<=\d)[preu])$/iu;

/**
 * What a cell holds. A number keeps its double as it is; a percentage comes out as 42 for "42%" and for 0.42 formatted "0%".
 * Text that is neither number nor marker is handed back for others to make sense of, as are times ("0:01:59") and numbers that no figure can be (1e308).
 * @param format the cell's number format, where it is known: tells dates, percentages and "(12)" for minus twelve
 * @param legend signs that the sheet itself explains (`markersInLegend`), in lower case; they go before ours
 */
export function parseCell(
  content: CellContent,
  format?: string,
  legend?: ReadonlyMap<string, Marker>,
): ParsedCell {
  const cell = contentOf(content, format, legend);
  return cell.kind === 'number' && isBeyond(cell.value) ? { kind: 'text', text: String(content) } : cell;
}

function contentOf(
  content: CellContent,
  format: string | undefined,
  legend: ReadonlyMap<string, Marker> | undefined,
): ParsedCell {
  if (typeof content === 'number') return parseNumber(content, format);
  if (typeof content === 'boolean') return { kind: 'text', text: content ? 'TRUE' : 'FALSE' };
  if (content === '') return blank;
  if (plainNumber.test(content)) {
    const value = Number(content);
    if (Number.isFinite(value)) return { kind: 'number', value, decimals: decimalsOf(content, value) };
  }
  return parseText(content, format, legend);
}

function parseNumber(value: number, format: string | undefined): ParsedCell {
  if (!Number.isFinite(value)) return { kind: 'marked', marker: 'error', markerText: String(value) };
  if (format === undefined) return { kind: 'number', value };
  if (dateFormat(format) !== undefined) {
    const iso = serialDay(value);
    if (iso !== undefined) return { kind: 'date', iso };
  }
  // The cell holds days, and the officer sees minutes: neither is the figure.
  if (showsTime(format)) return { kind: 'text', text: timeText(value) };
  // 0.29 × 100 is 28.999999999999996: the 15 digits that Excel keeps are what the officer typed.
  if (/%/.test(format.replace(/"[^"]*"|\\./g, '')))
    return { kind: 'number', value: Number((value * 100).toPrecision(15)), percent: true };
  return { kind: 'number', value };
}

function parseText(
  content: string,
  format: string | undefined,
  legend: ReadonlyMap<string, Marker> | undefined,
): ParsedCell {
  const text = content.replace(/[\u200b\ufeff]/g, '').trim();
  if (text === '') return blank;
  const lower = text.toLowerCase().replace(/[’']/g, '’');
  const marker = legend?.get(lower) ?? signs.get(lower);
  if (marker !== undefined) return { kind: 'marked', marker, markerText: text };
  const number = parseNumberText(text, format);
  if (number !== undefined) {
    const { value, percent, digits } = number;
    return { kind: 'number', value, ...(percent && { percent }), decimals: decimalsOf(digits, value) };
  }
  if (isRangeText(lower)) return { kind: 'marked', marker: 'range', markerText: text };
  return parseGlued(text, format, legend) ?? { kind: 'text', text };
}

/** "29.9(!!)", "12 [p]", "12 [c]": with a marker that stands in the place of a number, the number is not for use. */
function parseGlued(
  text: string,
  format: string | undefined,
  legend: ReadonlyMap<string, Marker> | undefined,
): ParsedCell | undefined {
  const glued = gluedText.exec(text);
  if (glued === null) return undefined;
  const [, before = '', after = ''] = glued;
  const sign = after.trim().toLowerCase();
  const marker = gluedMarkers[sign] ?? legend?.get(sign);
  if (marker === undefined) return undefined;
  const cell = parseCell(before.trim(), format, legend);
  if (cell.kind === 'marked') return { ...cell, markerText: text };
  if (cell.kind !== 'number') return undefined;
  const markerText = `${cell.markerText ?? ''}${after}`.trim();
  if (withoutNumber.has(marker)) return { kind: 'marked', marker, markerText };
  return { ...cell, marker: cell.marker === undefined ? marker : stronger(cell.marker, marker), markerText };
}

const weakestFirst: readonly Marker[] = ['revised', 'forecast', 'estimated', 'provisional', 'breakInSeries'];

/** Of two markers behind one number, the one that says more against it. */
function stronger(one: Marker, other: Marker): Marker {
  const weightOf = (marker: Marker) =>
    marker === 'lowReliability' ? 9 : marker === 'caution' ? 8 : weakestFirst.indexOf(marker);
  return weightOf(other) > weightOf(one) ? other : one;
}

/** Decimals as written; those of the shortest form where a program wrote the whole double: "9.3699999999999992". */
function decimalsOf(digits: string, value: number): number {
  const point = digits.indexOf('.');
  const written = point < 0 ? 0 : digits.length - point - 1;
  if (written <= 10 && !/e/i.test(digits)) return written;
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}
