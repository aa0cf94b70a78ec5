import type { Assessment } from '../../../domain/assessment';
import { funnelPoints } from './funnelPoints';
import type { DrawnIndicator } from './themeIndicators';
import { tellingWeight } from './tellingWeight';
import { trendPoints } from './trendPoints';

export type ThemeChart = 'bars' | 'trend' | 'control' | 'funnel';

/** An indicator with the charts that are drawn of it, in the order of the page. */
export interface ChosenCharts extends DrawnIndicator {
  charts: readonly ThemeChart[];
}

/**
 * Which charts a sheet gets when it has room for `most`: first ranked bars, of the indicators that tell most; then their courses over
 * time (a control chart where there are months or quarters enough, else the trend); then funnels. What tells most: a difference at
 * 99.8%, at 95%, the best or the worst quarter, the rest; among equals the register's order, which is also that of the page.
 */
export function chosenCharts(
  assessment: Assessment,
  indicators: readonly DrawnIndicator[],
  most: number,
): readonly ChosenCharts[] {
  const chosen = new Map<DrawnIndicator, ThemeChart[]>();
  const telling = [...indicators].sort(
    (one, other) => tellingWeight(other.comparison) - tellingWeight(one.comparison),
  );
  let room = most;
  const choose = (chart: ThemeChart, can: (one: DrawnIndicator) => boolean) => {
    for (const one of telling) {
      if (room === 0) return;
      if (!can(one)) continue;
      chosen.set(one, [...(chosen.get(one) ?? []), chart]);
      room -= 1;
    }
  };
  choose('bars', () => true);
  choose('control', ({ comparison }) => comparison.processControl !== undefined);
  choose(
    'trend',
    (one) => chosen.get(one)?.includes('control') !== true && trendPoints(one.comparison).length > 0,
  );
  choose('funnel', (one) => funnelPoints(assessment, one.comparison, one.indicator) !== undefined);
  return indicators.flatMap((one) => {
    const charts = chosen.get(one);
    return charts === undefined ? [] : [{ ...one, charts }];
  });
}
