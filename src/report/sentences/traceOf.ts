import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Trace } from '../reportPart';

/** Figures of a comparison that sentences are made of. */
export type FigureName =
  | 'value'
  | 'rank'
  | 'of'
  | 'tied'
  | 'comparatorMedian'
  | 'position'
  | 'standing'
  | 'trend'
  | 'target'
  | 'targetMet'
  | 'gapInPeople'
  | 'quartile';

/** The figures that a sentence about an indicator depends on, with what they are now; absent ones as null. */
export function traceOf(
  { tidied }: Assessment,
  comparison: Comparison,
  ...names: readonly FigureName[]
): Trace[] {
  const about = nameOf(tidied.figures, comparison);
  return names.map((name) => {
    const value = comparison[name];
    return {
      figure: `${about} ${name}`,
      value: typeof value === 'boolean' ? String(value) : (value ?? null),
    };
  });
}

/** "SCC/010 2015-16": the indicator's code and the period's label. */
function nameOf(
  { indicators, periods }: Assessment['tidied']['figures'],
  { indicator, period }: Comparison,
): string {
  return `${indicators[indicator]?.code ?? ''} ${periods[period]?.label ?? ''}`;
}
