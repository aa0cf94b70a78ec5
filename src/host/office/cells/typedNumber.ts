const plain = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?(%?)$/;

/**
 * A number as en-US Excel types it: "1,234", "12.5%", "$3", "(4)", "1e3"; null for anything else.
 * @returns the value and the number format that a General cell takes on with it
 */
export function typedNumber(text: string): { value: number; numberFormat?: string } | null {
  const trimmed = text.trim();
  const inBrackets = /^\((.*)\)$/.exec(trimmed);
  const match = plain.exec(inBrackets ? (inBrackets[1] ?? '') : trimmed);
  if (!match) return mixedFraction(trimmed);
  const [, sign = '', dollar = '', digits = '', exponent, percent = ''] = match;
  if (inBrackets && sign !== '') return null;
  const size = Number(digits.replaceAll(',', '') + (exponent === undefined ? '' : `e${exponent}`));
  if (!Number.isFinite(size)) return null;
  const signed = sign === '-' || inBrackets ? -size : size;
  const value = percent ? percentOf(signed) : signed;
  const format = formatOf({ digits, dollar, percent, exponent });
  return format === undefined ? { value } : { value, numberFormat: format };
}

/** Divides as text does, so that "12.3%" is 0.123 and not 0.12300000000000001. */
function percentOf(value: number): number {
  return Number(`${value}e-2`) || value / 100;
}

function formatOf(of: {
  digits: string;
  dollar: string;
  percent: string;
  exponent: string | undefined;
}): string | undefined {
  const decimals = of.digits.includes('.') && !of.digits.endsWith('.');
  if (of.percent) return decimals ? '0.00%' : '0%';
  if (of.dollar) return decimals ? '$#,##0.00' : '$#,##0';
  if (of.exponent !== undefined) return '0.00E+00';
  if (of.digits.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return undefined;
}

/** "1 1/2"; a bare "1/2" is a date. */
function mixedFraction(text: string): { value: number; numberFormat: string } | null {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] ? -size : size, numberFormat: (match[4] ?? '').length > 1 ? '# ??/??' : '# ?/?' };
}
