import type { FigureGroup, Source } from '../../domain/found';
import type { Layout } from '../../domain/foundTable';

/** The name of a layout, from where its councils, indicators and periods stand. */
export function layoutOf(
  authority: Source,
  indicator: Source,
  period: Source,
  groups: readonly FigureGroup[],
): Layout {
  if (authority.from === 'heading') return 'wideByAuthority';
  const severalIndicators = new Set(groups.map((group) => group.indicator)).size > 1;
  const severalPeriods = period.from === 'heading';
  if (severalPeriods && (severalIndicators || indicator.from === 'heading')) return 'wideMixed';
  if (severalPeriods) return 'wideByPeriod';
  if (indicator.from === 'heading' && (severalIndicators || period.from !== 'columns'))
    return 'wideByIndicator';
  return severalIndicators ? 'wideByIndicator' : 'long';
}
