import { serialOf } from './serialDate';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

interface Parts {
  year: number;
  month: number;
  day: number;
  numberFormat: string;
}

/** How a date may be typed in en-US. Two-digit years: 00–29 are 2000s, 30–99 are 1900s. */
const shapes: readonly { pattern: RegExp; read: (m: string[], thisYear: number) => Parts | null }[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d), numberFormat: 'm/d/yyyy' }),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    read: ([, m, d, y]) => ({
      year: fullYear(y),
      month: Number(m),
      day: Number(d),
      numberFormat: 'm/d/yyyy',
    }),
  },
  {
    // "2011-12" is December 2011, to the grief of financial years; "2015-16" is text
    pattern: /^(\d{4})[-/](\d{1,2})$/,
    read: ([, y, m]) => ({ year: Number(y), month: Number(m), day: 1, numberFormat: 'mmm-yy' }),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{4})$/,
    read: ([, m, y]) => ({ year: Number(y), month: Number(m), day: 1, numberFormat: 'mmm-yy' }),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    read: ([, a, b], thisYear) =>
      Number(a) <= 12 && Number(b) <= 31
        ? { year: thisYear, month: Number(a), day: Number(b), numberFormat: 'd-mmm' }
        : { year: fullYear(b), month: Number(a), day: 1, numberFormat: 'mmm-yy' },
  },
  {
    pattern: /^(\d{1,2})[- ]([a-z]+)[- ,]+(\d{4}|\d{2})$/i,
    read: ([, d, m, y]) => ({
      year: fullYear(y),
      month: monthOf(m),
      day: Number(d),
      numberFormat: 'd-mmm-yy',
    }),
  },
  {
    pattern: /^([a-z]+)[- ](\d{1,2}), ?(\d{4}|\d{2})$/i,
    read: ([, m, d, y]) => ({
      year: fullYear(y),
      month: monthOf(m),
      day: Number(d),
      numberFormat: 'd-mmm-yy',
    }),
  },
  {
    pattern: /^([a-z]+)[- ](\d{4})$/i,
    read: ([, m, y]) => ({ year: Number(y), month: monthOf(m), day: 1, numberFormat: 'mmm-yy' }),
  },
  {
    pattern: /^(\d{1,2})[- ]([a-z]+)$/i,
    read: ([, d, m], thisYear) => ({
      year: thisYear,
      month: monthOf(m),
      day: Number(d),
      numberFormat: 'd-mmm',
    }),
  },
  {
    pattern: /^([a-z]+)[- ](\d{1,2})$/i,
    read: ([, m, d], thisYear) => ({
      year: thisYear,
      month: monthOf(m),
      day: Number(d),
      numberFormat: 'd-mmm',
    }),
  },
];

/** A date or a time of day as en-US Excel reads it, as a serial number with its format; null for anything else. */
export function typedDate(
  text: string,
  thisYear: number,
  date1904: boolean,
): { value: number; numberFormat: string } | null {
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = read([...match], thisYear);
    const serial = parts && parts.month > 0 ? serialOf(parts.year, parts.month, parts.day, date1904) : null;
    if (parts && serial !== null) return { value: serial, numberFormat: parts.numberFormat };
  }
  return typedTime(text);
}

function typedTime(text: string): { value: number; numberFormat: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [, h, m, s, half] = match;
  const hours = (half === undefined ? Number(h) : Number(h) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(m) > 59 || Number(s ?? 0) > 59) return null;
  const value = (hours * 3600 + Number(m) * 60 + Number(s ?? 0)) / 86_400;
  const seconds = s === undefined ? '' : ':ss';
  return { value, numberFormat: half === undefined ? `h:mm${seconds}` : `h:mm${seconds} AM/PM` };
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** 1 to 12, 0 for no month. */
function monthOf(name: string | undefined): number {
  const lower = (name ?? '').toLowerCase();
  return Math.max(months.indexOf(lower), longMonths.indexOf(lower)) + 1;
}
