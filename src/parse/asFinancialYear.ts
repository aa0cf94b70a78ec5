import { twoYears } from '../domain/twoYears';
import { parsePeriod } from './parsePeriod';

/** "2023-24" for "2023", the financial year that begins in it; undefined for what is no calendar year. */
export function asFinancialYear(label: string | number): string | undefined {
  const period = parsePeriod(label);
  if (period?.kind !== 'calendarYear') return undefined;
  return twoYears(Number(period.start.slice(0, 4)));
}
