import { daysOfMonth, isYear, type Days } from './daysOfText';
import type { QualifiedLabel } from './periodQualifiers';

/** More years than this together are no period but a range of something else. */
const mostYears = 15;
const firstMonth = { financial: 4, academic: 9, calendar: 1 } as const;
type YearKind = keyof typeof firstMonth;

/**
 * The days of a year or of several: "2015-16", "201516", "15/16", "2015/6", "2016", "2014-16", "2013/14-15/16".
 * @param text in lower case, dashes as "-"
 * @param kind what the label says of its years; without it "2015-16" is financial and "2016" is calendar
 */
export function daysOfYears(text: string, kind: QualifiedLabel['year']): Days | undefined {
  const pooled = /^(\d{4})[-/](\d\d|\d{4}) ?(?:-|to|i|\/) ?(\d{4}|\d\d)[-/](\d\d|\d{4})$/.exec(text);
  if (pooled) {
    const from = Number(pooled[1]);
    const to = withCentury(pooled[3], from);
    const wellMade = withCentury(pooled[2], from) === from + 1 && withCentury(pooled[4], to) === to + 1;
    return wellMade ? span(from, to, kind ?? 'financial') : undefined;
  }
  const two = /^(\d{4}) ?(?:-|\/|to|i) ?(\d{4}|\d\d)$/.exec(text);
  if (two) return twoYears(Number(two[1]), two[2] ?? '', kind) ?? monthInFigures(two, text);
  // "2023/4", where the figure is that of the year after; with a dash it may be a month
  const single = /^(\d{4})\/(\d)$/.exec(text);
  if (single) {
    const from = Number(single[1]);
    return Number(single[2]) === (from + 1) % 10 ? span(from, from, kind ?? 'financial') : undefined;
  }
  const six = /^(\d{4})(\d\d)$/.exec(text);
  if (six) {
    const following = withCentury(six[2], Number(six[1])) === Number(six[1]) + 1;
    return following ? span(Number(six[1]), Number(six[1]), kind ?? 'financial') : monthInFigures(six, text);
  }
  const short = /^(\d\d)(\/|-)(\d\d)$/.exec(text);
  // "16-17" may be an age: two digits with a dash are years only where the label says so.
  if (short && (short[2] === '/' || kind !== undefined)) {
    const from = Number(short[1]) + (Number(short[1]) < 70 ? 2000 : 1900);
    return withCentury(short[3], from) === from + 1 ? span(from, from, kind ?? 'financial') : undefined;
  }
  const one = /^(\d{4})$/.exec(text);
  // An "academic year 2015" may begin or end in it.
  return one && kind !== 'academic' ? span(Number(one[1]), Number(one[1]), kind ?? 'calendar') : undefined;
}

function twoYears(from: number, second: string, kind: QualifiedLabel['year']): Days | undefined {
  const to = withCentury(second, from);
  if (to === from + 1) return span(from, from, kind ?? 'financial');
  return to > from + 1
    ? span(from, kind === undefined || kind === 'calendar' ? to : to - 1, kind ?? 'calendar')
    : undefined;
}

/** "2015-03", "201503": a month, where it is not the year after. */
function monthInFigures(parts: RegExpExecArray, text: string): Days | undefined {
  return /^\d{4}-?\d\d$/.test(text) ? daysOfMonth(Number(parts[1]), Number(parts[2])) : undefined;
}

/** From the first day of one year to the last day of another, both years named by the one in which they begin. */
function span(from: number, to: number, kind: YearKind): Days | undefined {
  if (!isYear(from) || !isYear(to) || to < from || to - from >= mostYears) return undefined;
  const month = firstMonth[kind];
  const start = daysOfMonth(from, month)?.start;
  const end = (month === 1 ? daysOfMonth(to, 12) : daysOfMonth(to + 1, month - 1))?.end;
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** "16" after 2015 is 2016, "00" after 1999 is 2000. */
function withCentury(text: string | undefined, after: number): number {
  const year = Number(text);
  if (text?.length === 4) return year;
  const inCentury = Math.floor(after / 100) * 100 + year;
  return after % 100 === 99 && year === 0 ? inCentury + 100 : inCentury;
}
