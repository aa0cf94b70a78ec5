import { parsePeriod } from './parsePeriod';

/** The label of a part of a year: "2024/25 Q1", "Q1 2024/25 (p)"; undefined where the year has no such part ("2024" none of "Q1 (Apr-Jun)"). */
export function yearAndPart(year: string, part: string): string | undefined {
  return [`${year} ${part}`, `${part} ${year}`].find((label) => parsePeriod(label) !== null);
}
