import type { ClosedYear, ClosedYears, YearsKnown } from '../domain/closedYear';
import { latestPeriod } from '../domain/latestPeriod';
import { isSameTime } from '../parse/isSameTime';
import { parsePeriod } from '../parse/parsePeriod';

/**
 * By which a judgement is told to be of this run's year, or of one that was closed.
 * @param now what this run's year is called
 */
export function yearsKnown(
  closed: ClosedYears | undefined,
  authority: string,
  framework: string,
  now: string,
): YearsKnown {
  const own = (closed?.years ?? []).filter(
    (year) => year.authority === authority && year.framework.id === framework,
  );
  return { now, closed: own.map((year) => ({ ...year, period: periodOf(year) })), isSame: isSameTime };
}

/** As it is kept; in workbooks of old the latest of its figures, as `yearLabel` has it of a run; without figures, the year of the day. */
function periodOf({ period, figures, on }: ClosedYear): string {
  if (period !== undefined) return period;
  const ends = figures.flatMap(({ period: label, value }) => {
    const found = value === null ? null : parsePeriod(label);
    return found === null ? [] : [{ ...found, label }];
  });
  return latestPeriod(ends)?.label ?? on.slice(0, 4);
}
