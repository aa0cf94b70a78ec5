import type { YearsChange } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { gapToBenchmark } from '../stats/gapToBenchmark';
import { changeInWords } from './changeInWords';
import type { Compare, Ground } from './compareIndicator';
import { countedAt } from './countedAt';
import { differenceOf, positionOfDifference } from './differenceOf';

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
  const direction = changeInWords(positionOfDifference(found), about.polarity);
  return { ...plain, lower95: at95.lower, upper95: at95.upper, method, approximate, direction };
}
