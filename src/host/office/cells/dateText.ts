import { dateOf } from './serialDate';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A serial number under a date or time format, in English. */
export function dateText(serial: number, format: string, date1904: boolean): string {
  const clock = /am\/pm|a\/p/i.test(format);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const date = dateOf(seconds === 86_400 ? Math.floor(serial) + 1 : Math.floor(serial), date1904);
  const time = { h: Math.floor(seconds / 3600) % 24, m: Math.floor(seconds / 60) % 60, s: seconds % 60 };
  const pieces = [
    ...format.matchAll(/"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|_.|\*.|[\s\S]/gi),
  ];
  let afterHours = false;
  return pieces
    .map((piece, i) => {
      const [text, quoted, escaped, elapsed] = piece;
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (elapsed !== undefined) {
        const unit = { h: 24, m: 1440, s: 86_400 }[elapsed.charAt(0).toLowerCase()] ?? 24;
        return String(Math.floor(serial * unit)).padStart(elapsed.length, '0');
      }
      const code = text.charAt(0).toLowerCase();
      const wide = (value: number): string => String(value).padStart(text.length > 1 ? 2 : 1, '0');
      if (/^am\/pm$/i.test(text)) return time.h < 12 ? 'AM' : 'PM';
      if (/^a\/p$/i.test(text)) return time.h < 12 ? 'A' : 'P';
      if (code === 'h') {
        afterHours = true;
        return wide(clock ? time.h % 12 || 12 : time.h);
      }
      if (code === 's') return wide(time.s);
      if (code === 'm' && (afterHours || beforeSeconds(pieces, i))) {
        afterHours = false;
        return wide(time.m);
      }
      if (code === 'm') return monthText(date.month, text.length);
      if (code === 'd') return dayText(date, text.length);
      if (code === 'y')
        return text.length > 2
          ? String(date.year).padStart(4, '0')
          : String(date.year % 100).padStart(2, '0');
      return text === '_' || text.startsWith('*') ? '' : text;
    })
    .join('');
}

function beforeSeconds(pieces: readonly RegExpMatchArray[], at: number): boolean {
  const next = pieces.slice(at + 1).find(([text]) => /^[ymdhs]/i.test(text));
  return next !== undefined && /^s/i.test(next[0]);
}

function monthText(month: number, width: number): string {
  const name = months[month - 1] ?? '';
  if (width === 5) return name.charAt(0);
  if (width === 4) return name;
  return width === 3 ? name.slice(0, 3) : String(month).padStart(width, '0');
}

function dayText(date: { day: number; weekday: number }, width: number): string {
  if (width > 3) return days[date.weekday] ?? '';
  return width === 3 ? (days[date.weekday] ?? '').slice(0, 3) : String(date.day).padStart(width, '0');
}
