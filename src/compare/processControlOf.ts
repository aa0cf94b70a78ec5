import type { Comparison, ProcessControl } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { xmr } from '../stats/xmr';
import type { Ground } from './compareIndicator';
import { directionOf } from './directionOf';

/** What an XmR chart says of the council's months or quarters up to the period; undefined for years, and for fewer than 13 points. */
export function processControlOf(
  { tidied }: Ground,
  { indicator, period, series, target }: Comparison,
): ProcessControl | undefined {
  const { figures } = tidied;
  const kind = figures.periods[period]?.kind;
  if (kind !== 'month' && kind !== 'quarter') return undefined;
  const values = series.flatMap(({ value }) => value ?? []);
  const { polarity } = figures.indicators[indicator] as Indicator;
  const found = xmr(values, { direction: directionOf(polarity), target });
  if (found.kind === 'notTested') return undefined;
  const { limits, variation, assurance } = found;
  const { mean, lower, upper } = limits;
  return { points: values.length, mean, lower, upper, variation, ...(assurance && { assurance }) };
}
