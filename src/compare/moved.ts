import type { Compared, Comparison, Position, Standing } from '../domain/comparison';
import type { Judged } from '../domain/judgement';

/** What one run says of an indicator, to be held against another's. */
export interface Stand {
  rank?: number;
  of: number;
  quartile?: 1 | 2 | 3 | 4;
  position?: Position;
  /** Only where there is a direction. */
  standing?: Standing;
}

/** What another group (or another quartile method) makes different. */
export interface Moved {
  /** Indicators whose rank, quartile or standing differs; `indicator` as in `figures`. */
  indicators: readonly { indicator: number; period: number; before: Stand; after: Stand }[];
  /** Domains whose suggested level differs; null: not enough evidence. */
  domains: readonly { domain: string; before: number | null; after: number | null }[];
  /** How many indicators stand in both. */
  compared: number;
}

interface Run {
  compared: Compared;
  judged: Judged;
}

/** Swap the group, and see what moved: two runs of the same figures, side by side. Only indicators that both compare in the same period. */
export function moved(before: Run, after: Run): Moved {
  const key = ({ indicator, period }: Comparison): string => `${indicator}/${period}`;
  const then = new Map(before.compared.comparisons.map((one) => [key(one), one]));
  const both = after.compared.comparisons.flatMap((now) => {
    const one = then.get(key(now));
    const { indicator, period } = now;
    return one === undefined ? [] : [{ indicator, period, before: standOf(one), after: standOf(now) }];
  });
  const levels = new Map(before.judged.domains.map(({ domain, suggestion }) => [domain, suggestion.level]));
  return {
    indicators: both.filter((one) => differs(one.before, one.after)),
    domains: after.judged.domains.flatMap(({ domain, suggestion }) => {
      const level = levels.get(domain);
      if (level === undefined || level === suggestion.level) return [];
      return [{ domain, before: level, after: suggestion.level }];
    }),
    compared: both.length,
  };
}

function standOf({ rank, of, quartile, position, standing }: Comparison): Stand {
  return { rank, of, quartile, position, standing };
}

function differs(one: Stand, other: Stand): boolean {
  return (['rank', 'quartile', 'position', 'standing'] as const).some((field) => one[field] !== other[field]);
}
