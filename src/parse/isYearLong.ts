import type { Period } from '../domain/period';

/** Whether a period is one year, of whatever beginning. */
export function isYearLong({ kind }: Period): boolean {
  return kind === 'calendarYear' || kind === 'financialYear' || kind === 'academicYear';
}
