import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { DomainResult } from '../../domain/judgement';
import type { Trace } from '../reportPart';

/** Figures of a comparison that sentences are made of. */
export type FigureName =
  | 'value'
  | 'markerText'
  | 'rank'
  | 'of'
  | 'tied'
  | 'comparatorMedian'
  | 'comparatorCount'
  | 'position'
  | 'standing'
  | 'trend'
  | 'target'
  | 'targetMet'
  | 'quartile';

/** The figures that a sentence about an indicator depends on, with what they are now; absent ones as null. */
export function traceOf(
  { tidied }: Assessment,
  comparison: Comparison,
  ...names: readonly FigureName[]
): Trace[] {
  const { indicators, periods } = tidied.figures;
  const code = indicators[comparison.indicator]?.code ?? '';
  const about = `${code} ${periods[comparison.period]?.label ?? ''}`;
  return names.map((name) => {
    const value = comparison[name];
    return {
      figure: `${about} ${name}`,
      value: typeof value === 'boolean' ? String(value) : (value ?? null),
    };
  });
}

/** A domain's level and suggestion, as figures of a sentence. */
export function levelTrace({ domain, level, suggestion, judgement }: DomainResult): Trace[] {
  return [
    { figure: `${domain} level`, value: level },
    { figure: `${domain} suggested`, value: suggestion.level },
    { figure: `${domain} judged`, value: judgement?.level ?? null },
  ];
}

/** The levels of all domains. */
export function levelTraces({ judged }: Assessment): Trace[] {
  return judged.domains.flatMap(levelTrace);
}
