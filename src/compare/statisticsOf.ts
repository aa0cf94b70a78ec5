import type { Comparison } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { quintile } from '../stats/quintile';
import { againstOf } from './againstOf';
import { bestQuartileOf } from './bestQuartileOf';
import { changeOf } from './changeOf';
import type { Compare, Ground } from './compareIndicator';
import { directionOf } from './directionOf';
import { funnelOf } from './funnelOf';
import { processControlOf } from './processControlOf';

/** What more can be said of a comparison, each from a file of its own; what cannot be said is absent. */
export type Statistics = Pick<
  Comparison,
  'quintile' | 'funnel' | 'change' | 'against' | 'processControl' | 'spread' | 'bestQuartile'
>;

export function statisticsOf(ground: Ground, compare: Compare): Statistics {
  const { comparison, values, counted } = compare;
  const { indicator, period, value, series, target } = comparison;
  const { memory, tidied } = ground;
  const about = tidied.figures.indicators[indicator] as Indicator;
  const direction = directionOf(about.polarity);
  const sorted = memory.sortedIn(indicator, period, values);
  return {
    quintile: value === undefined ? undefined : quintile(value, sorted, direction),
    funnel: funnelOf(comparison, about, counted),
    change: changeOf(ground, compare),
    against: againstOf(ground, compare),
    processControl: processControlOf(
      tidied.figures.periods[period]?.kind,
      series.flatMap((point) => point.value ?? []),
      { direction, target },
    ),
    spread: memory.spreadIn(indicator, period, values),
    bestQuartile: bestQuartileOf(comparison, about, counted),
  };
}
