import type { Period } from '../domain/period';
import { twoYears } from '../domain/twoYears';
import { serialDay } from '../domain/serialDay';
import { dateFormat } from './dateFormat';
import { dayOfText, daysOfMonth, isYear, monthOfText, type Days } from './daysOfText';
import { isYearLong } from './isYearLong';
import { monthWithin } from './monthWithin';
import { halfWords, quarterWords } from './partWords';
import { lastDayOf, periodOfDays } from './periodOfDays';
import { periodMonths } from './periodMonths';
import { periodQualifiers, type QualifiedLabel } from './periodQualifiers';
import { numberWords, severalYears } from './severalYears';
import { unclearPeriod } from './unclearPeriod';
import { yearOfTwo } from './yearOfTwo';
import { daysOfYears } from './yearsOfText';

/** Labels longer than this are sentences. */
const longestLabel = 80;
/** Words that go with a time that cannot be told from them. */
const doubtful =
  /\b(?:updated|published|released?|latest|monthly|census|term|autumn|spring|summer|winter|baseline|cyfrifiad|tymor|cyhoeddwyd|diweddarwyd)\b/;
const yearEnding =
  /^(?:(?:the )?(?:12 months|rolling year|rolling 12 months|year)[ -](?:ending|ended|end|to)|f?y\/?e|(?:y )?flwyddyn (?:a ddaeth i ben|yn diweddu|hyd at)|blwyddyn (?:a ddaeth i ben|yn diweddu|yn gorffen|hyd at))(?: (?:on|at|in|ar|ym|yn))?:? (.+)$/;
/** "3 years to March 2024", "three years ending 31 March 2024", "tair blynedd hyd at Mawrth 2024". */
const yearsEnding = new RegExp(
  `^(?:the )?${severalYears} (?:ending|ended|end|to|hyd at)(?: (?:on|at|ar))? (.+)$`,
);
/** "FYE 2024", and "ending 2024" where the label says that the year is financial: the one that ends in it. */
const yearEnded = /^(fye ?|(?:ending|ended|end|to)(?: in)? )(\d{4})$/;

/**
 * The period that a label or a cell stands for, or null where it is no period at all. "2015-16" and "2015/16" are a financial
 * year unless the label says otherwise, "2014-16" is three calendar years together, "2016" a calendar year (a publisher may
 * mean a reporting year by it: the label is kept). A text with a time in it that cannot be told exactly is 'unclear', as is "FY 2024", which
 * may begin or end in 2024.
 * @param format the cell's number format: a number is a date only where the format shows one
 */
export function parsePeriod(text: string | number, format?: string): Period | null {
  if (typeof text === 'number') return parsePeriodNumber(text, format);
  const label = text.trim();
  // Every period has a digit in it: most texts are told apart here.
  if (label === '' || label.length > longestLabel || !/\d/.test(label)) return null;
  const qualified = periodQualifiers(label);
  const year = yearOfTwo(label);
  if (year !== undefined) return periodOfTwo(label, qualified, year);
  const days = daysOf(qualified);
  if (days !== undefined) return periodOfDays(days.start, days.end, label, qualified.provisional);
  const core = qualified.core;
  return doubtful.test(core) && /(?:19|20)\d\d/.test(core) ? unclearPeriod(label) : null;
}

/** "FY 2024" and "FY24" are one time, whichever it is. */
function periodOfTwo(label: string, { core, year: kind, provisional }: QualifiedLabel, year: number): Period {
  const named = core.replace(/(?<!\d)(?:\d{4}|\d\d)(?!\d)/, twoYears(year - 1));
  const days = daysOf({ core: named, provisional, ...(kind !== undefined && { year: kind }) });
  const earlier = days && periodOfDays(days.start, days.end, label);
  const key = `?${kind ?? ''} ${named}${provisional ? ':p' : ''}`;
  return {
    ...unclearPeriod(label),
    key,
    provisional,
    ...(earlier && { earlier: { kind: earlier.kind, start: earlier.start, end: earlier.end } }),
  };
}

function parsePeriodNumber(value: number, format: string | undefined): Period | null {
  const shown = dateFormat(format);
  const day = shown === undefined ? undefined : serialDay(value);
  if (day !== undefined) {
    if (shown === 'day') return periodOfDays(day, day, day);
    const month = day.slice(0, 7);
    if (shown === 'month') return periodOfDays(`${month}-01`, lastDayOf(month), month);
    return parsePeriod(day.slice(0, 4));
  }
  return Number.isInteger(value) ? parsePeriod(String(value)) : null;
}

function daysOf({ core, year }: QualifiedLabel): Days | undefined {
  const years = daysOfYears(core, year);
  if (years !== undefined) return years;
  const [, words = '', ended] = yearEnded.exec(core) ?? [];
  if (ended !== undefined)
    return words.startsWith('fye') || year === 'financial'
      ? daysOfYears(String(Number(ended) - 1), 'financial')
      : undefined;
  const [, several, lastOf = ''] = yearsEnding.exec(core) ?? [];
  if (several !== undefined) return yearsBefore(dayOfText(lastOf) ?? monthOfText(lastOf)?.end, several);
  const ending = yearEnding.exec(core)?.[1];
  if (ending !== undefined) return yearsBefore(dayOfText(ending) ?? monthOfText(ending)?.end);
  const day = dayOfText(core);
  if (day !== undefined) return { start: day, end: day };
  return monthOfText(core) ?? partOfYear(core, year) ?? fromTo(core.replace(quarterOfDays, '$1'));
}

/** The twelve months, or several times twelve, that end on a day. */
function yearsBefore(end: string | undefined, years = '1'): Days | undefined {
  if (end === undefined || end !== lastDayOf(end.slice(0, 7))) return undefined;
  const next = end.endsWith('-12-31') ? `${Number(end.slice(0, 4)) + 1}-01` : monthAfter(end);
  const count = numberWords.get(years) ?? Number(years);
  return { start: `${Number(next.slice(0, 4)) - count}${next.slice(4)}-01`, end };
}

function monthAfter(day: string): string {
  return `${day.slice(0, 5)}${String(Number(day.slice(5, 7)) + 1).padStart(2, '0')}`;
}

const partSaid = `(${quarterWords}|${halfWords})\\.? ?([1-4])`;
const partFirst = new RegExp(`^${partSaid},?(?: of| o)? (.+)$`);
const partLast = new RegExp(`^(.+?),?[ -]?${partSaid}$`);

/** "Q1 2015-16", "2015-16 Q3", "Quarter 2 2016", "2016Q2", "H1 2015-16", "April 2015-16": of the year that the label gives. */
function partOfYear(label: string, kind: QualifiedLabel['year']): Days | undefined {
  const { core, from, to } = monthsBeside(label);
  const first = partFirst.exec(core);
  const last = partLast.exec(core);
  const name = first?.[1] ?? last?.[2];
  if (name === undefined) return monthOfYear(core, kind);
  const part = Number(first?.[2] ?? last?.[3]);
  const said = (first?.[3] ?? last?.[1] ?? '').replace(/^\((.*)\)$/, '$1');
  const year = daysOfYears(said.replace(/^(\d\d)-(\d\d)$/, '$1/$2'), kind);
  if (year === undefined) return undefined;
  const months = name.startsWith('h') ? 6 : 3;
  if (Number(year.end.slice(0, 4)) - Number(year.start.slice(0, 4)) > 1 || part * months > 12)
    return undefined;
  const startYear = Number(year.start.slice(0, 4));
  const startMonth = Number(year.start.slice(5, 7)) + (part - 1) * months;
  const [begin, end] = [monthOf(startYear, startMonth), monthOf(startYear, startMonth + months - 1)];
  if (begin === undefined || end === undefined) return undefined;
  const agrees = (said: number | undefined, { start }: Days): boolean =>
    said === undefined || Number(start.slice(5, 7)) === said;
  return agrees(from, begin) && agrees(to, end) ? { start: begin.start, end: end.end } : undefined;
}

/** "Q1 Apr-Jun 2023", "Q4 (Jan-Mar 2024)": the months say it. */
const quarterOfDays = new RegExp(`^(?:${quarterWords})\\.? ?[1-4],?[ :-]*\\(?([a-z].+?)\\)?$`);
const monthsSaid = /[ ,:-]*\(?\b([a-z]+)\.? ?(?:-|to|\/) ?([a-z]+)\b\.?\)?/;

/** "2023-24 Q1 (Apr-Jun)": the quarter, and the first and last of its months, which it must agree with. */
function monthsBeside(label: string): { core: string; from?: number; to?: number } {
  const [whole = '', ...names] = monthsSaid.exec(label) ?? [];
  const [from, to] = names.map((name) => periodMonths.get(name));
  return from === undefined || to === undefined
    ? { core: label }
    : { core: label.replace(whole, '').trim(), from, to };
}

const monthFirst = /^([a-z]+)\.?,? (.+)$/;
const monthLast = /^(.+?),? ([a-z]+)\.?$/;

/** "April 2023-24", "2023-24 Jan". */
function monthOfYear(core: string, kind: QualifiedLabel['year']): Days | undefined {
  const [, ahead, behind] = monthFirst.exec(core) ?? [];
  const [, before, last] = monthLast.exec(core) ?? [];
  const month = periodMonths.get(ahead ?? '') ?? periodMonths.get(last ?? '');
  const year = daysOfYears((periodMonths.has(ahead ?? '') ? behind : before) ?? '', kind);
  if (month === undefined || year === undefined) return undefined;
  return isYearLong(periodOfDays(year.start, year.end, '')) ? monthWithin(year, month) : undefined;
}

function monthOf(year: number, month: number): Days | undefined {
  return month > 12 ? daysOfMonth(year + 1, month - 12) : daysOfMonth(year, month);
}

/** "1 April 2015 to 31 March 2016", "April 2015 - March 2016", "Apr-Jun 2015". */
function fromTo(core: string): Days | undefined {
  const [, from = '', to = ''] =
    /^(?:from |o )?(.+?)(?: to | i | hyd at | until |-| - )(.+)$/.exec(core) ?? [];
  const end = dayOfText(to) ?? monthOfText(to)?.end;
  if (end === undefined || !isYear(Number(end.slice(0, 4)))) return undefined;
  const trimmed = from.trim();
  const start =
    dayOfText(trimmed) ??
    monthOfText(trimmed)?.start ??
    dayOfText(`${trimmed} ${end.slice(0, 4)}`) ??
    monthOfText(`${trimmed} ${end.slice(0, 4)}`)?.start;
  return start !== undefined && start < end ? { start, end } : undefined;
}
