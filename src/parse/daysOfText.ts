import { periodMonths } from './periodMonths';
import { lastDayOf } from './periodOfDays';

/** Two ISO days, both included. */
export interface Days {
  start: string;
  end: string;
}

/** The first year that is taken for one, and the last. */
const plausible = { from: 1970, to: 2079 };

/** A single day: "31 March 2017", "31-Mar-17", "31/03/2017" (the day first), "2017-03-31", "31ain o Fawrth 2017". */
export function dayOfText(text: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t[\d:.z+]*| 00:00(?::00)?)?$/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/.exec(text);
  if (figures) return isoDay(fullYear(figures[3]), Number(figures[2]), Number(figures[1]));
  const words =
    /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th|ain|fed|eg)?(?: of| o)?[ -]?([a-z]+)\.?,?[ -]?(\d{4}|\d\d)$/.exec(
      text,
    );
  if (words) return isoDay(fullYear(words[3]), periodMonths.get(words[2] ?? ''), Number(words[1]));
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst)
    return isoDay(Number(monthFirst[3]), periodMonths.get(monthFirst[1] ?? ''), Number(monthFirst[2]));
  return undefined;
}

/** A month: "March 2016", "Mar-16", "Mawrth 2016", "2016 March", "2016M03". */
export function monthOfText(text: string): Days | undefined {
  const first = /^([a-z]+)\.?,?[ '-]?(\d{4}|\d\d)$/.exec(text);
  if (first) return daysOfMonth(fullYear(first[2]), periodMonths.get(first[1] ?? ''));
  const last = /^(\d{4}) ?([a-z]+)$/.exec(text);
  if (last) return daysOfMonth(Number(last[1]), periodMonths.get(last[2] ?? ''));
  const figures = /^(\d{4})m(\d\d)$/.exec(text);
  return figures ? daysOfMonth(Number(figures[1]), Number(figures[2])) : undefined;
}

/** The days of a month; undefined for a month that is none or a year that is not plausible. */
export function daysOfMonth(year: number, month: number | undefined): Days | undefined {
  if (month === undefined || month < 1 || month > 12 || !isYear(year)) return undefined;
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return { start: `${name}-01`, end: lastDayOf(name) };
}

/** Whether a number can be a year in an officer's figures. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= plausible.from && year <= plausible.to;
}

/** "17" is 2017, "99" is 1999; the turn is at 70, where `plausible` begins. */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  return text?.length === 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

function isoDay(year: number, month: number | undefined, day: number): string | undefined {
  const days = daysOfMonth(year, month);
  if (days === undefined || day < 1 || day > Number(days.end.slice(8))) return undefined;
  return `${days.start.slice(0, 8)}${String(day).padStart(2, '0')}`;
}
