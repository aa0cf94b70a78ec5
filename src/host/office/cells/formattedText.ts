import type { CellValue } from '../../model/cells';
import { dateText } from './dateText';
import { fixedText, generalText } from './numberText';

/**
 * What a cell shows: its value under its number format, whatever the width of its column.
 * Knows General, @, digits with groups, decimals, per cent and exponents, sections, literals, dates and times. Fractions and
 * locale codes are shown as General.
 */
export function formattedText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(numberFormat);
  if (typeof value === 'string') {
    const section =
      sections.length === 4
        ? (sections[3] ?? '@')
        : sections.length === 1 && numberFormat.includes('@')
          ? numberFormat
          : '@';
    return withText(section, value);
  }
  const { section, size } = sectionFor(sections, value);
  const plain = withoutConditions(section);
  if (plain === '' && sections.length > 1) return '';
  if (/^general$/i.test(plain) || plain === '' || plain === '@')
    return generalText(sections.length > 1 ? size : value);
  if (isDateFormat(plain)) return value < 0 ? generalText(value) : dateText(value, plain, date1904);
  if (plain.includes('/') && plain.includes('?')) return generalText(value);
  return digitsText(size, plain);
}

/** Is it a format of dates or times? Literals, colours and General aside, it has one of y, m, d, h, s. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = bareCodes(numberFormat);
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare.replace(/[eE][+-]/g, ''));
}

function bareCodes(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

function withoutConditions(section: string): string {
  return section.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

function sectionsOf(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)|^(?=;)/g) ?? [format];
}

/** Negative numbers take the second section without their sign, zero the third. */
function sectionFor(sections: readonly string[], value: number): { section: string; size: number } {
  const [first = 'General', second, third] = sections;
  if (value < 0 && second !== undefined) return { section: second, size: -value };
  if (value === 0 && third !== undefined) return { section: third, size: 0 };
  return { section: first, size: value };
}

function withText(section: string, text: string): string {
  return literals(section)
    .map((piece) => (piece.code === '@' ? text : piece.literal))
    .join('');
}

function digitsText(value: number, section: string): string {
  const codes = bareCodes(section);
  const percents = (codes.match(/%/g) ?? []).length;
  const number = /[0#?][0#?,.]*/.exec(codes)?.[0] ?? '';
  const exponent = /([eE])([+-])(0+)/.exec(codes);
  const thousands = /,+$/.exec(number.split('.')[0] ?? '')?.[0].length ?? 0;
  const scaled = Number(`${Math.abs(value)}e${percents * 2 - thousands * 3}`);
  const [wholeCode = '', decimalCode = ''] = number.replace(/,+$/, '').split('.');
  const shown = exponent
    ? exponentText(scaled, decimalCode.length, exponent[2] ?? '+', (exponent[3] ?? '').length)
    : fixed(scaled, wholeCode, decimalCode);
  const negative = value < 0; // Excel shows -0.0 for -0.01 under "0.0"
  let placed = false;
  const body = literals(section)
    .map((piece) => {
      if (piece.literal !== '') return piece.literal;
      if (piece.code === '%') return '%';
      if (placed || piece.code === '') return '';
      placed = true;
      return shown;
    })
    .join('');
  return negative ? `-${body}` : body;
}

function fixed(size: number, wholeCode: string, decimalCode: string): string {
  const [whole = '0', decimals = ''] = fixedText(size, decimalCode.length).split('.');
  const least = wholeCode.replace(/[^0]/g, '').length;
  let digits = least === 0 && whole === '0' ? '' : whole.padStart(least, '0');
  if (wholeCode.includes(',')) digits = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  const needed = decimalCode.lastIndexOf('0') + 1;
  let kept = decimals;
  while (kept.length > needed && kept.endsWith('0')) kept = kept.slice(0, -1);
  return decimalCode === '' ? digits : `${digits}.${kept}`;
}

function exponentText(size: number, decimals: number, sign: string, width: number): string {
  const [mantissa = '0', power = '0'] = size.toExponential(decimals).split('e');
  const exponent = Number(power);
  const mark = exponent < 0 ? '-' : sign === '+' ? '+' : '';
  return `${mantissa}E${mark}${String(Math.abs(exponent)).padStart(width, '0')}`;
}

/** A section in pieces: literal text, or one code (the digits of a number together are one). */
function literals(section: string): { literal: string; code: string }[] {
  const pieces: { literal: string; code: string }[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]|([0#?][0#?,.]*(?:[eE][+-]0+)?|\.[0#?]+)|(%|@)|([\s\S])/g;
  for (const [, quoted, escaped, space, digits, code, other] of section.matchAll(pattern)) {
    if (digits !== undefined) pieces.push({ literal: '', code: digits });
    else if (code !== undefined) pieces.push({ literal: '', code });
    else pieces.push({ literal: quoted ?? escaped ?? (space === undefined ? (other ?? '') : ' '), code: '' });
  }
  return pieces;
}
