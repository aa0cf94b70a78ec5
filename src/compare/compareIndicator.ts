import type { Comparison, ComparatorGroup, QuartileMethod } from '../domain/comparison';
import type { Reading } from '../domain/figures';
import type { Indicator } from '../domain/indicator';
import type { Tidied } from '../domain/tidied';
import { gapInPeople } from '../stats/gapInPeople';
import { gapToBenchmark } from '../stats/gapToBenchmark';
import { mean } from '../stats/mean';
import { median } from '../stats/median';
import { medianWithout } from '../stats/medianWithout';
import { percentileRank } from '../stats/percentileRank';
import { quartileBounds } from '../stats/quartileBounds';
import { quartileWithin } from '../stats/quartileWithin';
import { rank } from '../stats/rank';
import { countedValue, type CountedValue } from './countedValue';
import type { CountryValue } from './countryValues';
import { directionOf } from './directionOf';
import type { GroupMemory } from './groupMemory';
import { groupValues, withoutOwn, type GroupValues } from './groupValues';
import { intervalOf } from './intervalOf';
import type { Nearness } from './nearnessOf';
import type { Numbers } from './numbers';
import { omittedOf } from './omittedOf';
import { pooledOf } from './pooledOf';
import { positionOf } from './positionOf';
import { standingOf } from './standingOf';
import { seriesOf } from './seriesOf';
import { refusedIn } from './soundFigures';
import { targetMet, targetOf } from './targetOf';
import { trendOf } from './trendOf';
import { yearsBefore } from './yearsOf';

/** What all indicators of a run are compared with. */
export interface Ground {
  tidied: Tidied;
  group: ComparatorGroup;
  /** From `membership`. */
  flags: Uint8Array;
  memory: GroupMemory;
  quartileMethod: QuartileMethod;
  countryValue: CountryValue;
  nearness: Nearness;
}

/** One comparison, and the numbers that it was made from, for those who ask what would change it. */
export interface Compare {
  comparison: Comparison;
  values: GroupValues;
  counted: CountedValue | undefined;
}

/** Compares the council in one indicator and period with its group. Rank, quartile and bounds count the council; median, mean and pooled
 * value leave it out. What cannot be said is absent. */
export function compareIndicator(ground: Ground, indicator: number, period: number): Compare {
  const { tidied, group, flags, memory } = ground;
  const { figures } = tidied;
  const about = figures.indicators[indicator] as Indicator;
  const at = figures.find(group.own, indicator, period);
  const reading = at < 0 ? undefined : figures.reading(at);
  const values = groupValues(figures, flags, indicator, period);
  const others = withoutOwn(values);
  const sorted = memory.sortedIn(indicator, period, values);
  const own = values.own < 0 ? undefined : values.values[values.own];
  const counted = reading?.value === undefined ? undefined : countedValue(about, numbersOf(reading));
  const comparison: Comparison = {
    indicator,
    period,
    reading: at,
    value: reading?.value,
    numerator: reading?.numerator,
    denominator: reading?.denominator,
    marker: reading?.marker,
    markerText: reading?.markerText,
    refused: refusedIn(figures).get(at),
    ...placeInGroup(ground, about, values, sorted),
    comparatorMedian: own === undefined ? median(sorted) : medianWithout(sorted, own),
    comparatorMean: mean(others),
    comparatorPooled: pooledOf(figures, about, values),
    comparatorCount: others.length,
    ...trendOf(figures, group.own, indicator, period),
    previous: previousOf(ground, indicator, period),
    omitted: omittedOf(group, memory.missingIn(indicator, period)),
    ranked: memory.rankedIn(indicator, period, values, directionOf(about.polarity)),
    series: seriesOf(figures, memory, group.own, indicator, period),
  };
  againstMedian(comparison, about, counted);
  againstTarget(comparison, tidied, about);
  return { comparison, values, counted };
}

function numbersOf({ value, numerator, denominator }: Reading): Numbers {
  return { value: value as number, numerator, denominator };
}

type Place = Pick<Comparison, 'rank' | 'of' | 'tied' | 'quartile' | 'percentile' | 'bounds'>;

function placeInGroup(
  { quartileMethod }: Ground,
  { polarity }: Indicator,
  { values, own }: GroupValues,
  sorted: Float64Array,
): Place {
  const direction = directionOf(polarity);
  const bounds = quartileBounds(sorted, quartileMethod);
  const value = own < 0 ? undefined : values[own];
  if (value === undefined || bounds === undefined) return { of: values.length, tied: 0, bounds };
  return {
    ...rank(value, values, direction),
    bounds,
    quartile: values.length < 4 ? undefined : quartileWithin(value, bounds, direction),
    percentile: percentileRank(value, values, direction),
  };
}

function previousOf({ tidied, group }: Ground, indicator: number, period: number): Comparison['previous'] {
  const before = yearsBefore(tidied.figures, indicator, period, 1);
  if (before === undefined) return undefined;
  const at = tidied.figures.find(group.own, indicator, before);
  const value = at < 0 ? undefined : tidied.figures.reading(at).value;
  return value === undefined ? undefined : { period: before, value };
}

function againstMedian(
  comparison: Comparison,
  { polarity }: Indicator,
  counted: CountedValue | undefined,
): void {
  const { value, comparatorMedian } = comparison;
  if (counted !== undefined) comparison.interval = intervalOf(counted);
  if (comparatorMedian === undefined || value === undefined) return;
  comparison.gapToMedian = gapToBenchmark(value, comparatorMedian);
  if (counted === undefined || comparison.interval === undefined) {
    if (value === comparatorMedian) comparison.atMedian = true;
    return;
  }
  comparison.position = positionOf(comparison.interval, comparatorMedian);
  comparison.standing = standingOf(comparison.position, polarity);
  if (counted.measure !== 'count' && comparison.denominator !== undefined) {
    const { count, base, multiplier } = counted;
    comparison.gapInPeople = gapInPeople(count, base, comparatorMedian, multiplier);
  }
}

function againstTarget(comparison: Comparison, tidied: Tidied, about: Indicator): void {
  const period = tidied.figures.periods[comparison.period];
  const target = period === undefined ? undefined : targetOf(tidied, about, period);
  if (target === undefined) return;
  comparison.target = target;
  if (comparison.value !== undefined) comparison.targetMet = targetMet(comparison.value, target, about);
}
