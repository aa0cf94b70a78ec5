import type {
  Alternative,
  Compared,
  ComparatorChoice,
  Comparison,
  QuartileMethod,
} from '../domain/comparison';
import type { Authority } from '../domain/authority';
import type { Problem, Staged } from '../domain/problem';
import { atOnce, type Steps } from '../domain/steps';
import type { Tidied } from '../domain/tidied';
import { alternatives } from './alternatives';
import { chooseComparators, type OwnGroups } from './choose/chooseComparators';
import { chosenPeriods } from './chosenPeriods';
import { comparableBefore } from './comparableBefore';
import { compareIndicator, type Ground } from './compareIndicator';
import { countryValues } from './countryValues';
import { membership } from './groupValues';
import { learnFrom } from './learnFrom';
import { memoryOf } from './memoryOf';
import { milestonesOf } from './milestonesOf';
import { nearnessOf } from './nearnessOf';
import { flagged, otherwiseOf, type FlaggedAlternative } from './otherwiseOf';
import { soundFigures } from './soundFigures';
import { statisticsOf } from './statisticsOf';
import { withinCountry, type CountryFallback } from './withinCountry';

/** What is compared with whom. */
export interface CompareAsk extends OwnGroups {
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
  return atOnce(compareSteps(tidied, ask));
}

/** The same, with a step for each indicator. */
export function* compareSteps(tidied: Tidied, ask: CompareAsk): Steps<Staged<Compared>> {
  const { own, choice, quartileMethod = 'inclusive' } = ask;
  const { figures } = tidied;
  const periods = chosenPeriods(figures, ask.periods);
  const times = [...new Set(periods.made.filter((period) => period !== undefined))];
  const chosen = chooseComparators(tidied, own, choice, times, ask);
  const group = chosen.made;
  yield 0.1;
  const flags = membership(group, figures.authorities.length);
  const sound = soundFigures(tidied);
  const ground: Ground = {
    tidied: sound,
    group,
    flags,
    memory: memoryOf(sound.figures, flags),
    quartileMethod,
    countryValue: countryValues(figures, figures.authorities[own] as Authority),
    nearness: nearnessOf(tidied, group, times),
  };
  yield 0.2;
  const others = flagged(alternatives(tidied, group, quartileMethod, times), own, figures.authorities.length);
  const fallback = withinCountry(tidied, group, times);
  const home = fallback === undefined ? undefined : groundWithin(ground, fallback);
  const comparisons: Comparison[] = [];
  for (const [indicator, period] of periods.made.entries()) {
    yield 0.3 + (0.7 * indicator) / periods.made.length;
    if (period === undefined) continue;
    if (home === undefined || fallback?.isNeeded(indicator) !== true) {
      comparisons.push(compared(ground, others, indicator, period));
      continue;
    }
    // How many neighbours there are of all countries says nothing of a group of one.
    const touching = others.map((one) => (one.alternative.kind === 'neighbours' ? untouched(one) : one));
    comparisons.push(withinHome(compared(home, touching, indicator, period), ground, fallback));
  }
  const problems: Problem[] = [...periods.problems, ...chosen.problems, ...saidWithin(tidied, comparisons)];
  if (ask.periods === undefined) problems.push(...comparableBefore(sound.figures, flags, comparisons));
  if (group.members.length < 3) {
    problems.push({ code: 'fewComparators', severity: 'warning', details: { count: group.members.length } });
  }
  return {
    made: { group, comparisons, alternatives: others.map(({ alternative }): Alternative => alternative) },
    problems,
  };
}

function compared(
  ground: Ground,
  others: readonly FlaggedAlternative[],
  indicator: number,
  period: number,
): Comparison {
  const made = compareIndicator(ground, indicator, period);
  return Object.assign(made.comparison, statisticsOf(ground, made), {
    otherwise: otherwiseOf(ground, made, others),
    milestones: milestonesOf(ground, made),
    learnFrom: learnFrom(ground, made),
  });
}

function groundWithin(ground: Ground, { group }: CountryFallback): Ground {
  const { figures } = ground.tidied;
  const flags = membership(group, figures.authorities.length);
  return { ...ground, group, flags, memory: memoryOf(figures, flags) };
}

function untouched({ alternative }: FlaggedAlternative): FlaggedAlternative {
  return { alternative };
}

/** With those of other countries listed as left out, and whom they made room for. */
function withinHome(
  comparison: Comparison,
  { group, tidied }: Ground,
  fallback: CountryFallback,
): Comparison {
  const { authorities } = tidied.figures;
  const home = authorities[group.own]?.country;
  const abroad = group.members.flatMap(({ authority }) =>
    authorities[authority]?.country === home ? [] : [{ authority, reason: 'otherCountry' }],
  );
  const members = fallback.group.members.map(({ authority }) => authority);
  return { ...comparison, omitted: [...comparison.omitted, ...abroad], within: { by: fallback.by, members } };
}

function saidWithin({ figures }: Tidied, comparisons: readonly Comparison[]): Problem[] {
  const found = comparisons.filter(({ within }) => within !== undefined);
  const first = found[0]?.within;
  if (first === undefined) return [];
  const indicators = found.map(({ indicator }) => figures.indicators[indicator]?.code ?? '').join(', ');
  const details = { count: found.length, indicators, members: first.members.length };
  return [{ code: 'indicatorsWithinCountry', severity: 'note', details }];
}
