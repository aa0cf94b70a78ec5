import type { Period } from '../domain/period';
import { parsePeriod } from './parsePeriod';

const shortYears = /(?<!\d)(\d\d)\s*[-\u2010-\u2015]\s*(\d\d)(?!\d)/;

/**
 * Which of the periods the officer means by "2015-16" (or "2015/16", "15-16", "201516", "31/03/2017", or a label as it stands).
 * A final figure goes before a provisional one, a financial before an academic year.
 * @returns its position, or -1
 */
export function samePeriod(asked: string, periods: readonly Period[]): number {
  const folded = fold(asked);
  const byLabel = periods.findIndex((period) => fold(period.label) === folded);
  if (byLabel >= 0) return byLabel;
  // beside "15-16" in a table it may be an age; an officer who asks for a period means years
  const wanted = parsePeriod(asked) ?? parsePeriod(asked.replace(shortYears, '$1/$2'));
  if (wanted === null) return -1;
  const sameTime = (period: Period) =>
    period.start === wanted.start && period.end === wanted.end && wanted.end !== '';
  const tests: readonly ((period: Period) => boolean)[] = [
    (period) => period.key === wanted.key,
    (period) => sameTime(period) && !period.provisional,
    sameTime,
    (period) => period.kind === 'academicYear' && wanted.kind === 'financialYear' && sameYear(period, wanted),
  ];
  for (const test of tests) {
    const index = periods.findIndex(test);
    if (index >= 0) return index;
  }
  return -1;
}

function sameYear(one: Period, other: Period): boolean {
  return one.start.slice(0, 4) === other.start.slice(0, 4);
}

function fold(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/[\s\u2010-\u2015]+/g, ' ');
}
