import type { Compared, ComparatorChoice, QuartileMethod } from '../domain/comparison';
import type { Problem, Staged } from '../domain/problem';
import type { Tidied } from '../domain/tidied';
import { alternatives } from './alternatives';
import { chooseComparators } from './choose/chooseComparators';
import { chosenPeriods } from './chosenPeriods';
import { compareIndicator, type Ground } from './compareIndicator';
import { membership } from './groupValues';
import { milestonesOf } from './milestonesOf';
import { flagged, otherwiseOf } from './otherwiseOf';

/** What is compared with whom. */
export interface CompareAsk {
  /** The council, as an index into `figures.authorities`. */
  own: number;
  choice: ComparatorChoice;
  /** The periods that count as the one asked for (final and provisional, say); absent: each indicator's latest. */
  periods?: ReadonlySet<number>;
  /** Default 'inclusive', QUARTILE.INC. */
  quartileMethod?: QuartileMethod;
}

/**
 * Every indicator of the council, compared with its comparators.
 * @throws Refusal where the comparators asked for do not fit the figures (`definitions/words/problems/comparing.ts` has them all)
 */
export function compare(tidied: Tidied, ask: CompareAsk): Staged<Compared> {
  const { own, choice, quartileMethod = 'inclusive' } = ask;
  const { figures } = tidied;
  const periods = chosenPeriods(figures, ask.periods);
  const times = [...new Set(periods.made.filter((period) => period !== undefined))];
  const chosen = chooseComparators(tidied, own, choice, times);
  const group = chosen.made;
  const flags = membership(group, figures.authorities.length);
  const ground: Ground = { tidied, group, flags, quartileMethod };
  const others = flagged(alternatives(tidied, group, quartileMethod, times), own, figures.authorities.length);
  const comparisons = periods.made.flatMap((period, indicator) => {
    if (period === undefined) return [];
    const made = compareIndicator(ground, indicator, period);
    const otherwise = otherwiseOf(ground, made, others);
    return [{ ...made.comparison, otherwise, milestones: milestonesOf(ground, made) }];
  });
  const problems: Problem[] = [...periods.problems, ...chosen.problems];
  if (group.members.length < 3) {
    problems.push({ code: 'fewComparators', severity: 'warning', details: { count: group.members.length } });
  }
  return {
    made: { group, comparisons, alternatives: others.map(({ alternative }) => alternative) },
    problems,
  };
}
