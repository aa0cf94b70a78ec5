import type { ClosedYear, ClosedYears, YearOnYear } from '../domain/closedYear';
import { compareYears } from './compareYears';
import type { Assessed } from './assessed';
import { yearNow } from './yearNow';

/** The years that this council closed. Only those of the same framework, on the same scale, are held beside this one. */
export function closedYearsOf(
  { years }: ClosedYears,
  authority: string,
  { framework }: Pick<Assessed, 'framework'>,
): Pick<YearOnYear, 'closed' | 'last'> | undefined {
  const closed = years.filter((year) => year.authority === authority);
  if (closed.length === 0) return undefined;
  const last = closed.filter((year) => isAlike(year, framework)).at(-1);
  return { closed, ...(last && { last }) };
}

/** The same with what moved: from last year to this run, and between the last two closed years. */
export function yearOnYear(
  known: Pick<YearOnYear, 'closed' | 'last'>,
  from: Pick<Assessed, 'tidied' | 'compared' | 'judged' | 'framework'>,
): YearOnYear {
  const alike = known.closed.filter((year) => isAlike(year, from.framework));
  const [before, after] = [alike.at(-2), alike.at(-1)];
  return {
    ...known,
    ...(after && { sinceLast: compareYears(after, yearNow('', from), from.framework) }),
    ...(before && after && { betweenClosed: compareYears(before, after, from.framework) }),
  };
}

function isAlike({ framework }: ClosedYear, { id, scale }: Assessed['framework']): boolean {
  return framework.id === id && framework.levels === scale.levels && framework.best === scale.best;
}
