import type { ClosedYear, ClosedYears, YearFacts, YearOnYear } from '../domain/closedYear';
import type { Framework } from '../domain/framework';
import { compareYears } from './compareYears';

/**
 * The years that this council closed, and what moved: from last year to this run, and between the last two closed years. Only years of the same
 * framework, on the same scale, are held beside each other. Undefined where the council closed none.
 * @param now this run as a year
 */
export function yearOnYear(
  { years }: ClosedYears,
  authority: string,
  now: YearFacts,
  framework: Framework,
): YearOnYear | undefined {
  const closed = years.filter((year) => year.authority === authority);
  if (closed.length === 0) return undefined;
  const alike = closed.filter((year) => isAlike(year, framework));
  const [before, last] = [alike.at(-2), alike.at(-1)];
  return {
    closed,
    ...(last && { last, sinceLast: compareYears(last, now, framework) }),
    ...(before && last && { betweenClosed: compareYears(before, last, framework) }),
  };
}

function isAlike({ framework }: ClosedYear, { id, scale }: Framework): boolean {
  return framework.id === id && framework.levels === scale.levels && framework.best === scale.best;
}
