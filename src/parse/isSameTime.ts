import { orderedTime } from '../domain/orderedTime';
import { parsePeriod } from './parsePeriod';

/**
 * Whether two labels say times that end on one day, however they are spelled: a year's figures, its last quarter's and those of its last day
 * are of one year, provisional or final. Labels that say no time are the same where they read the same.
 */
export function isSameTime(one: string, other: string): boolean {
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return true;
  const [end, otherEnd] = [one, other].map(endOf);
  return end !== '' && end === otherEnd;
}

function endOf(label: string): string {
  const time = parsePeriod(label);
  return time === null ? '' : orderedTime(time).end;
}
