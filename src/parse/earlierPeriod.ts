import { months } from '../definitions/words/months';
import type { Period, PeriodKind, StepBack } from '../domain/period';
import { twoYears } from '../domain/twoYears';

/** Months in a period that has one just before it. */
const lengths: Partial<Record<PeriodKind, readonly [StepBack, number]>> = {
  financialYear: ['year', 12],
  academicYear: ['year', 12],
  calendarYear: ['year', 12],
  quarter: ['quarter', 3],
  month: ['month', 1],
};

/**
 * The label of the period before one: "2021-22" for "2022-23", "Q4 2022-23" for "Q1 2023-24", "March 2024" for "April 2024". undefined where it
 * cannot be said: the last year of a quarter may be the whole of it or the same quarter, and a day has none before it.
 */
export function earlierPeriod(period: Period, step: StepBack): string | undefined {
  const [own, length] = lengths[period.kind] ?? [];
  if (own === undefined || length === undefined) return undefined;
  if (step !== 'period' && step !== 'sameLastYear' && step !== own) return undefined;
  const begins = Number(period.start.slice(0, 4)) * 12 + Number(period.start.slice(5, 7)) - 1;
  const before = begins - (step === 'sameLastYear' ? 12 : length);
  return labelOf(period, Math.floor(before / 12), before % 12);
}

/** @param month 0 for January */
function labelOf({ kind, label }: Period, year: number, month: number): string {
  if (kind === 'month') return `${months[month]?.en ?? ''} ${String(year)}`;
  if (kind === 'calendarYear') return String(year);
  if (kind === 'academicYear') return `${twoYears(year)} academic year`;
  if (kind === 'financialYear') return twoYears(year);
  const ofFinancialYear = /\d\s*[-–—/]\s*\d/.test(label);
  if (!ofFinancialYear) return `Q${String(month / 3 + 1)} ${String(year)}`;
  return month < 3 ? `Q4 ${twoYears(year - 1)}` : `Q${String(month / 3)} ${twoYears(year)}`;
}
