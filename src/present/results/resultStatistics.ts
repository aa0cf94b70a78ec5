import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { ResultIndicator } from '../../domain/results';

/** The fields of an indicator in results.json that say more than rank and median do. */
export type ResultStatistics = Pick<
  ResultIndicator,
  | 'percentile'
  | 'quintile'
  | 'funnel'
  | 'change'
  | 'against'
  | 'processControl'
  | 'interquartileRange'
  | 'coefficientOfVariation'
  | 'bestQuartileBound'
  | 'gapToBestQuartile'
  | 'gapToBestQuartileInPeople'
  | 'learnFrom'
  | 'within'
>;

/** Each is null where it could not be said. */
export function resultStatistics({ tidied }: Assessment, comparison: Comparison): ResultStatistics {
  const { authorities, periods } = tidied.figures;
  const { funnel, change, against = [], processControl, spread, bestQuartile } = comparison;
  const { learnFrom, within } = comparison;
  const council = (authority: number): { gss: string; name: string } => {
    const { gss = '', name = '' } = authorities[authority] ?? {};
    return { gss, name };
  };
  const label = (period: number): string => periods[period]?.label ?? '';
  return {
    percentile: comparison.percentile ?? null,
    quintile: comparison.quintile ?? null,
    funnel: funnel ? funnelSaid(funnel) : null,
    change: change
      ? {
          period: label(change.period),
          from: change.from,
          difference: change.difference,
          lower95: change.lower95 ?? null,
          upper95: change.upper95 ?? null,
          approximate: change.approximate ?? false,
          direction: change.direction,
        }
      : null,
    against: against.map(({ kind, value, difference, position, standing }) => ({
      benchmark: kind,
      value,
      gap: difference,
      difference: standing ?? position ?? null,
    })),
    processControl: processControl
      ? { ...processControl, assurance: processControl.assurance ?? null }
      : null,
    interquartileRange: spread?.interquartileRange ?? null,
    coefficientOfVariation: spread?.coefficientOfVariation ?? null,
    bestQuartileBound: bestQuartile?.bound ?? null,
    gapToBestQuartile: bestQuartile?.gap ?? null,
    gapToBestQuartileInPeople: bestQuartile?.people ?? null,
    learnFrom: learnFrom
      ? {
          better: learnFrom.better.map(({ authority, value }) => ({ ...council(authority), value })),
          improved: learnFrom.improved.map(({ authority, value, from, period }) => ({
            ...council(authority),
            value,
            from,
            period: label(period),
          })),
        }
      : null,
    within: within ? { by: within.by, members: within.members.map(council) } : null,
  };
}

function funnelSaid({
  position,
  standing,
  ...limits
}: NonNullable<Comparison['funnel']>): ResultIndicator['funnel'] {
  return { ...limits, difference: standing ?? position };
}
