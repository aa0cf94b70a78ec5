import type { Period } from '../domain/period';
import { isYearLong } from '../parse/isYearLong';
import { monthWithin } from '../parse/monthWithin';
import { parsePeriod } from '../parse/parsePeriod';
import { periodMonths } from '../parse/periodMonths';
import { periodOfDays } from '../parse/periodOfDays';
import { unclearPeriod } from '../parse/unclearPeriod';

/** Words and numbers that may stand beside a month's name: "04 - April", "M1 April", "Mis Ebrill". */
const besideMonth = /^(?:m|p|month|mis|\d{1,2})$/;

/** A label of a year and a month has no more words. */
const mostWords = 20;

/**
 * A year and a month in cells of their own, as one label: "2023/24 January" is January 2024, "2023 4" is April 2023. Months that are
 * numbered in any other year than the calendar's are unclear: the first may be April or January.
 * @returns undefined where the label is nothing of the kind
 */
export function monthInYear(label: string): Period | undefined {
  const words = label.trim().split(/\s+/);
  if (words.length > mostWords) return undefined;
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const period = monthOf(left, right, label) ?? monthOf(right, left, label);
    if (period !== undefined) return period;
  }
  return undefined;
}

function monthOf(yearLabel: string, month: string, label: string): Period | undefined {
  const year = parsePeriod(yearLabel);
  if (year === null || !isYearLong(year)) return undefined;
  if (/^\d{1,2}$/.test(month) && year.kind !== 'calendarYear') return unclearPeriod(label);
  const whole = parsePeriod(month);
  if (whole !== null)
    return whole.kind === 'month' && whole.start >= year.start && whole.end <= year.end
      ? { ...whole, label }
      : undefined;
  const number = monthNumber(month);
  const days = number === undefined ? undefined : monthWithin(year, number);
  return days && periodOfDays(days.start, days.end, label, year.provisional);
}

function monthNumber(text: string): number | undefined {
  const words = text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
  const months = words.filter((word) => periodMonths.has(word));
  if (months.length === 1 && words.every((word) => periodMonths.has(word) || besideMonth.test(word)))
    return periodMonths.get(months[0] ?? '');
  const number = words.length === 1 ? Number(words[0]) : NaN;
  return number >= 1 && number <= 12 ? number : undefined;
}
