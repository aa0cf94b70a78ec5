import type { Against, Comparison } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { gapToBenchmark } from '../stats/gapToBenchmark';
import type { Compare, Ground } from './compareIndicator';
import { countedAt } from './countedAt';
import { differenceOf, positionOfDifference } from './differenceOf';
import { positionOf } from './positionOf';
import { standingOf } from './standingOf';

/** The differences from other benchmarks: the comparators' pooled value and mean, the country, the target, last year. They are held to be
 * exact, as the median is, but for last year: that is a figure of the council's own, with chance in it. */
export function againstOf(ground: Ground, { comparison, counted }: Compare): Against[] {
  const { value, indicator, previous, interval } = comparison;
  if (value === undefined) return [];
  const { figures } = ground.tidied;
  const about = figures.indicators[indicator] as Indicator;
  const made = benchmarks(ground, comparison).map(([kind, benchmark]): Against => {
    const plain = { kind, value: benchmark, difference: gapToBenchmark(value, benchmark) };
    if (interval === undefined) return plain;
    const position = positionOf(interval, benchmark);
    return { ...plain, position, standing: standingOf(position, about.polarity) };
  });
  if (previous === undefined) return made;
  const before = countedAt(figures, about, figures.find(ground.group.own, indicator, previous.period));
  const found = counted === undefined || before === undefined ? undefined : differenceOf(counted, before);
  const position = found === undefined ? undefined : positionOfDifference(found);
  made.push({
    kind: 'lastYear',
    value: previous.value,
    difference: gapToBenchmark(value, previous.value),
    position,
    standing: position === undefined ? undefined : standingOf(position, about.polarity),
  });
  return made;
}

function benchmarks(
  { countryValue }: Ground,
  { indicator, period, comparatorPooled, comparatorMean, target }: Comparison,
): [Exclude<Against['kind'], 'lastYear'>, number][] {
  const all = [
    ['pooled', comparatorPooled],
    ['mean', comparatorMean],
    ['country', countryValue(indicator, period)],
    ['target', target],
  ] as const;
  return all.flatMap(([kind, value]) => (value === undefined ? [] : [[kind, value]]));
}
