import { daysOfMonth, type Days } from './daysOfText';

/**
 * The days of a month of a year that begins in any month: January of 2023/24 is that of 2024.
 * @param month 1 for January
 */
export function monthWithin({ start, end }: Days, month: number): Days | undefined {
  const first = daysOfMonth(Number(start.slice(0, 4)), month);
  return first !== undefined && first.start >= start ? first : daysOfMonth(Number(end.slice(0, 4)), month);
}
