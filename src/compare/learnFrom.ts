import type { LearnFrom } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import type { Compare, Ground } from './compareIndicator';
import { countedAt } from './countedAt';
import { differenceOf } from './differenceOf';
import { directionOf } from './directionOf';
import { groupValues } from './groupValues';
import { yearsBefore } from './yearsOf';

const YEARS = 5;
const MOST_IMPROVED = 3;

/** Who to learn from in one indicator: the comparators that are significantly better at 95%, and the three that improved most in five years.
 * Nearest first, where it is known who is near; else the best, and the most improved, first. Undefined where there is no direction. */
export function learnFrom(ground: Ground, compare: Compare): LearnFrom | undefined {
  const { figures } = ground.tidied;
  const { indicator } = compare.comparison;
  const direction = directionOf((figures.indicators[indicator] as Indicator).polarity);
  if (direction === 'none') return undefined;
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  const { nearness } = ground;
  const nearestFirst = <Learnt extends { authority: number }>(a: Learnt, b: Learnt): number => {
    const [near, far] = [nearness(a.authority), nearness(b.authority)];
    return near === far ? 0 : near - far;
  };
  return {
    better: betterOf(ground, compare, sign).sort(nearestFirst),
    improved: improvedOf(ground, compare, sign).sort(nearestFirst),
  };
}

/** Best first; none where the people behind the council's value are not known. */
function betterOf({ tidied }: Ground, { comparison, values, counted }: Compare, sign: number): Better[] {
  const { figures } = tidied;
  const about = figures.indicators[comparison.indicator] as Indicator;
  const { value: held } = comparison;
  if (counted === undefined || held === undefined) return [];
  const found: Better[] = [];
  values.values.forEach((value, at) => {
    if (at === values.own || sign * (value - held) <= 0) return;
    const other = countedAt(figures, about, values.readings[at] as number);
    const difference = other === undefined ? undefined : differenceOf(other, counted);
    if (difference === undefined) return;
    const { lower, upper } = difference.at95;
    if (sign > 0 ? lower > 0 : upper < 0) found.push({ authority: values.authorities[at] as number, value });
  });
  return found.sort((a, b) => sign * (b.value - a.value));
}

type Better = LearnFrom['better'][number];
type Improved = LearnFrom['improved'][number];

/** Most improved first; none where there is no figure five years before. */
function improvedOf({ tidied, flags }: Ground, { comparison, values }: Compare, sign: number): Improved[] {
  const { figures } = tidied;
  const { indicator } = comparison;
  const period = yearsBefore(figures, indicator, comparison.period, YEARS);
  if (period === undefined) return [];
  const then = groupValues(figures, flags, indicator, period);
  const before = new Map(Array.from(then.authorities, (authority, at) => [authority, then.values[at]]));
  const found: Improved[] = [];
  values.values.forEach((value, at) => {
    const authority = values.authorities[at] as number;
    const from = before.get(authority);
    if (at !== values.own && from !== undefined && sign * (value - from) > 0) {
      found.push({ authority, value, from, period });
    }
  });
  return found.sort((a, b) => sign * (b.value - b.from - (a.value - a.from))).slice(0, MOST_IMPROVED);
}
