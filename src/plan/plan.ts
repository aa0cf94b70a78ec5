import type { ClosedYears, YearFacts, YearOnYear, YearsKnown } from '../domain/closedYear';
import type { Improvement } from '../domain/improvement';
import type { Judged } from '../domain/judgement';
import type { Assessed } from './assessed';
import { improve } from './improve';
import { yearNow } from './yearNow';
import { yearOnYear } from './yearOnYear';

export interface Planned {
  improvement: Improvement;
  /** Undefined where this council has closed no year. */
  years: YearOnYear | undefined;
  /** This run as a year. */
  yearFacts: YearFacts;
  /** With last year's position from the closed year, where there is one. */
  judged: Judged;
}

/** The stage after `judge`: strengths, areas for development, priorities and actions, and what the closed years say. */
export function plan(
  from: Omit<Assessed, 'years'>,
  closed: ClosedYears | undefined,
  authority: string,
  known?: YearsKnown,
): Planned {
  const yearFacts = yearNow(from);
  const years =
    closed === undefined ? undefined : yearOnYear(closed, authority, yearFacts, from.framework, known);
  const { judged } = from;
  const last = years?.sinceLast?.matrix.from ?? null;
  return {
    yearFacts,
    improvement: improve({ ...from, years }),
    years,
    judged:
      last === null || judged.matrix === null
        ? judged
        : { ...judged, matrix: { ...judged.matrix, previous: last } },
  };
}
