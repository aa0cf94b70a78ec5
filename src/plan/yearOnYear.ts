import type { ClosedYear, ClosedYears, YearFacts, YearOnYear, YearsKnown } from '../domain/closedYear';
import type { Framework } from '../domain/framework';
import { compareYears } from './compareYears';

/**
 * The years that this council closed, and what moved: from last year to this run, and between the two closed years before it. Only years of
 * the same framework, on the same scale, are held beside each other. A run of a year that is closed already, as just after the closing, has
 * the year before that one for its last. Undefined where the council closed none.
 * @param now this run as a year
 * @param known by which it is told to be one of those closed; absent: it is none
 */
export function yearOnYear(
  { years }: ClosedYears,
  authority: string,
  now: YearFacts,
  framework: Framework,
  known?: YearsKnown,
): YearOnYear | undefined {
  const closed = years.filter((year) => year.authority === authority);
  if (closed.length === 0) return undefined;
  const isNow = ({ label }: ClosedYear): boolean =>
    known?.closed.some((one) => one.label === label && known.isSame(one.period, known.now)) === true;
  const all = closed.filter((year) => isAlike(year, framework));
  const own = all.findIndex(isNow);
  const alike = own === -1 ? all : all.slice(0, own);
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
