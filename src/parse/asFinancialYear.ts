import { parsePeriod } from './parsePeriod';

/** "2023-24" for "2023", the financial year that begins in it; undefined for what is no calendar year. */
export function asFinancialYear(label: string | number): string | undefined {
  const period = parsePeriod(label);
  if (period?.kind !== 'calendarYear') return undefined;
  const year = Number(period.start.slice(0, 4));
  return `${String(year)}-${String(year + 1).slice(2)}`;
}
