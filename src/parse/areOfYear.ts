import { parsePeriod } from './parsePeriod';
import { periodMonths } from './periodMonths';

/**
 * Whether months that follow one another can all be of a year: "Apr" … "Mar" cannot be of 2023, which may be the financial year that begins
 * or the one that ends in it.
 * @param parts months, or quarters (which say nothing)
 */
export function areOfYear(parts: readonly string[], year: string | number): boolean {
  if (parsePeriod(year)?.kind !== 'calendarYear') return true;
  const months = parts.map((part) => periodMonths.get(part.toLowerCase().replace('.', '')) ?? 0);
  const spring = months.findIndex((month) => month > 3);
  return spring < 0 || !months.slice(spring).some((month) => month > 0 && month <= 3);
}
