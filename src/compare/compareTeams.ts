import type { Indicator } from '../domain/indicator';
import { orderedTime } from '../domain/orderedTime';
import type { Period } from '../domain/period';
import type { TeamReading, TeamScore, TeamScorecard } from '../domain/teams';
import type { Tidied } from '../domain/tidied';
import { median } from '../stats/median';
import { quartile } from '../stats/quartile';
import { rank } from '../stats/rank';
import { directionOf } from './directionOf';
import { groupedBy } from './groupedBy';
import { processControlOf } from './processControlOf';
import { targetMet, targetOf } from './targetOf';

/**
 * Teams beside each other, an indicator at a time, in its latest period: rank and quartile among the teams, target, and what an XmR chart of
 * 13 months or quarters or more says. The register tells an indicator's direction, domain and unit, by its code or its title; one that is not in
 * it has no direction. A later row for the same team, indicator and period goes before an earlier one.
 */
export function compareTeams(readings: readonly TeamReading[], tidied: Tidied): TeamScorecard[] {
  const groups = groupedBy(readings, ({ indicator }) => indicator.toLowerCase());
  return [...groups].map(([key, group]) => scorecard(indicatorOf(key, group, tidied), group, tidied));
}

function indicatorOf(
  key: string,
  [first]: readonly TeamReading[],
  { figures, registered: others = [] }: Tidied,
): Indicator {
  const registered = [...figures.indicators, ...others].find(({ code, title }) =>
    [code, title.en, title.cy ?? ''].some((name) => name.toLowerCase() === key),
  );
  const name = first?.indicator ?? key;
  return registered ?? { code: name, title: { en: name }, polarity: 'unknown', measure: 'other', unit: '' };
}

function scorecard(indicator: Indicator, readings: readonly TeamReading[], tidied: Tidied): TeamScorecard {
  const { code, title, unit, polarity, domain, decimals, measure } = indicator;
  const period = latest(readings);
  const now = new Map(readings.filter((one) => one.period.key === period.key).map((one) => [one.team, one]));
  const group = [...now.values()].map(({ value }) => value);
  const registered = targetOf(tidied, indicator, period);
  const scores = [...groupedBy(readings, ({ team }) => team)].map(([team, own]): TeamScore => {
    const series = seriesOf(own);
    const reading = now.get(team);
    if (reading === undefined) return { team, of: group.length, series };
    const direction = directionOf(polarity);
    const target = reading.target ?? registered;
    const met = target === undefined ? undefined : targetMet(reading.value, target, indicator);
    const place = quartile(reading.value, group, direction);
    const values = series.map(({ value }) => value);
    const control = processControlOf(series[0]?.period.kind, values, { direction, target });
    return {
      team,
      value: reading.value,
      at: reading.at,
      rank: rank(reading.value, group, direction).rank,
      of: group.length,
      ...(place !== undefined && { quartile: place }),
      ...(target !== undefined && { target }),
      ...(met !== undefined && { targetMet: met }),
      ...(control !== undefined && { control }),
      series,
    };
  });
  const isKnown = tidied.figures.indicators.includes(indicator);
  const about = { code, title, unit, polarity, domain, decimals, measure, registered: isKnown };
  return { ...about, period, median: median(group) ?? 0, scores };
}

function latest(readings: readonly TeamReading[]): Period {
  const [first, ...rest] = readings.map(({ period }) => period);
  if (first === undefined) throw new RangeError('no readings');
  return rest.reduce(
    (last, period) => (orderedTime(period).start > orderedTime(last).start ? period : last),
    first,
  );
}

/** Oldest first; of two readings of a time the later row. */
function seriesOf(readings: readonly TeamReading[]): { period: Period; value: number }[] {
  const byPeriod = new Map(readings.map(({ period, value }) => [period.key, { period, value }]));
  return [...byPeriod.values()].sort((a, b) =>
    orderedTime(a.period).start < orderedTime(b.period).start ? -1 : 1,
  );
}
