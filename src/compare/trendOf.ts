import type { Trend } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { trends } from '../domain/trends';
import { recentTrend, type AnnualSeries } from '../stats/recentTrend';
import { countedValue } from './countedValue';
import { directionOf } from './directionOf';
import { intervalOf } from './intervalOf';
import { yearsUpTo } from './yearsOf';

/** The council's recent trend in an indicator, up to and with a period: from its last five annual figures that have people behind them. */
export function trendOf(
  figures: Figures,
  own: number,
  indicator: number,
  period: number,
): { trend: Trend; trendP?: number } {
  const about = figures.indicators[indicator];
  const ends = figures.find(own, indicator, period);
  if (about === undefined || ends < 0 || Number.isNaN(figures.value[ends])) return { trend: 'notTested' };
  const counted = yearsUpTo(figures, indicator, period).flatMap((at) => {
    const reading = figures.find(own, indicator, at);
    if (reading < 0) return [];
    const { value, numerator, denominator } = figures.reading(reading);
    if (value === undefined) return [];
    return countedValue(about, { value, numerator, denominator }) ?? [];
  });
  const series: AnnualSeries =
    about.measure === 'proportion'
      ? { kind: 'proportions', points: counted }
      : {
          kind: 'values',
          points: counted.map((one) => {
            const { lower95, upper95 } = intervalOf(one);
            return { value: (one.count / one.base) * one.multiplier, lower: lower95, upper: upper95 };
          }),
        };
  const found = recentTrend(series);
  if (found.kind === 'notTested') return { trend: 'notTested' };
  if (found.direction === 'noChange') return { trend: 'noChange', trendP: found.p };
  return { trend: trends[directionOf(about.polarity)][found.direction], trendP: found.p };
}
