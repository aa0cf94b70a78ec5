import type { Trend, YearsChange } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import type { Direction } from '../stats/direction';
import { gapToBenchmark } from '../stats/gapToBenchmark';
import type { Compare, Ground } from './compareIndicator';
import { countedAt } from './countedAt';
import { differenceOf, positionOfDifference } from './differenceOf';
import { directionOf } from './directionOf';

/** The change on the year before, with an interval where the people behind both values are known. */
export function changeOf(ground: Ground, { comparison, counted }: Compare): YearsChange | undefined {
  const { indicator, value, previous } = comparison;
  if (value === undefined || previous === undefined) return undefined;
  const { figures } = ground.tidied;
  const about = figures.indicators[indicator] as Indicator;
  const { period, value: from } = previous;
  const plain = { period, from, difference: gapToBenchmark(value, from) };
  const before = countedAt(figures, about, figures.find(ground.group.own, indicator, period));
  const found = counted === undefined || before === undefined ? undefined : differenceOf(counted, before);
  if (found === undefined) return { ...plain, direction: 'notTested' };
  const { at95, method, approximate } = found;
  const direction = inWords(positionOfDifference(found), directionOf(about.polarity));
  return { ...plain, lower95: at95.lower, upper95: at95.upper, method, approximate, direction };
}

function inWords(position: ReturnType<typeof positionOfDifference>, direction: Direction): Trend {
  if (position === 'similar') return 'noChange';
  const up = position === 'higher' || position === 'muchHigher';
  if (direction === 'none') return up ? 'increasing' : 'decreasing';
  return up === (direction === 'higherIsBetter') ? 'improving' : 'worsening';
}
