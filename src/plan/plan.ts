import type { ClosedYears, YearOnYear } from '../domain/closedYear';
import type { Improvement } from '../domain/improvement';
import type { Judged } from '../domain/judgement';
import type { Assessed } from './assessed';
import { improve } from './improve';
import { closedYearsOf, yearOnYear } from './yearOnYear';

export interface Planned {
  improvement: Improvement;
  /** Absent where this council has closed no year. */
  years?: YearOnYear;
  /** With last year's position from the closed year, where there is one. */
  judged: Judged;
}

/** The stage after `judge`: strengths, areas for development, priorities and actions, and what the closed years say. */
export function plan(
  from: Omit<Assessed, 'years'>,
  closed: ClosedYears | undefined,
  authority: string,
): Planned {
  const known = closed === undefined ? undefined : closedYearsOf(closed, authority, from);
  const years = known === undefined ? undefined : yearOnYear(known, from);
  const { judged } = from;
  const last = years?.sinceLast?.matrix.from ?? null;
  return {
    improvement: improve({ ...from, years }),
    ...(years && { years }),
    judged:
      last === null || judged.matrix === null
        ? judged
        : { ...judged, matrix: { ...judged.matrix, previous: last } },
  };
}
