import type { Period, PeriodKind } from '../domain/period';

/** Ends of the quarters, by the month in which they begin. */
const quarterStarts = ['01-01', '04-01', '07-01', '10-01'];

/**
 * The period between two ISO days, both included: a year where they enclose one (financial from April, academic from
 * September, calendar), else a quarter, a month, one day, or several years together.
 */
export function periodOfDays(start: string, end: string, label: string, provisional = false): Period {
  const [kind, key] = kindAndKey(start, end);
  return { key: provisional ? `${key}:p` : key, label, kind, start, end, provisional };
}

function kindAndKey(start: string, end: string): [PeriodKind, string] {
  const year = Number(start.slice(0, 4));
  if (start === end) return ['snapshot', `SNAP${start}`];
  const months = monthsBetween(start, end);
  if (months === 12) {
    if (start.endsWith('-04-01')) return ['financialYear', `FY${year}`];
    if (start.endsWith('-09-01')) return ['academicYear', `AY${year}`];
    if (start.endsWith('-01-01')) return ['calendarYear', `CY${year}`];
  }
  if (months === 3 && quarterStarts.includes(start.slice(5)))
    return ['quarter', `Q${year}-${quarterStarts.indexOf(start.slice(5)) + 1}`];
  if (months === 1) return ['month', `M${start.slice(0, 7)}`];
  return ['pooled', `P${start}_${end}`];
}

/** Whole months from the first of one to the last of another; 0 where the days are not those. */
function monthsBetween(start: string, end: string): number {
  if (!start.endsWith('-01') || end !== lastDayOf(end.slice(0, 7))) return 0;
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return number(end) - number(start) + 1;
}

/** The last day of a month: "2016-02-29" for "2016-02". */
export function lastDayOf(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);
}
