import type { Period } from '../domain/period';
import { parsePeriod } from './parsePeriod';

/** The time that a label names, as a text to compare by: "2023-2024" and "FY 2023/24" are one, and so is "2023-24 (provisional)". Undefined where it names none. */
export function timeNamed(label: string): string | undefined {
  const period = parsePeriod(label);
  return period === null ? undefined : timeOf(period);
}

/** The same of a period; undefined where its days are not known. */
export function timeOf({ kind, start, end }: Period): string | undefined {
  return start === '' || end === '' ? undefined : `${kind} ${start} ${end}`;
}
