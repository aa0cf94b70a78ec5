import type { ClosedDomain, ClosedEvidence, ClosedFigure, YearFacts } from '../domain/closedYear';
import type { Comparison } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import type { DomainResult, Evidence } from '../domain/judgement';
import type { Assessed } from './assessed';

type Run = Pick<Assessed, 'tidied' | 'compared' | 'judged' | 'framework'>;

/** A run as a year, which has no label yet: levels, evidence and figures as they are now. */
export function yearNow(run: Run): YearFacts {
  const { tidied, compared, judged, framework } = run;
  const names = new Map(framework.domains.map(({ id, name }) => [id, name.en]));
  const { matrix, questions } = judged;
  return {
    label: '',
    domains: judged.domains.map((result) => domainNow(result, names.get(result.domain) ?? '', run)),
    questions: questions.map(({ question, level, mean }) => ({ id: question, level, mean: mean ?? null })),
    matrix: matrix === null ? null : { x: matrix.x, y: matrix.y },
    figures: compared.comparisons.flatMap((comparison) => figureNow(comparison, tidied.figures)),
  };
}

function domainNow(
  { domain, level, suggestion, judgement, evidence }: DomainResult,
  name: string,
  run: Run,
): ClosedDomain {
  return {
    id: domain,
    name,
    level,
    suggested: suggestion.level,
    judged: judgement?.level ?? null,
    reason: judgement?.reason ?? '',
    by: judgement?.by ?? '',
    on: judgement?.on ?? '',
    evidence: evidence.map((piece) => {
      const { kind, id, level: own = null } = piece;
      return { kind, id, ...wordsOf(piece, run), level: own };
    }),
  };
}

function wordsOf(
  { kind, id, index }: Evidence,
  { tidied: { figures, findings }, compared }: Run,
): Pick<ClosedEvidence, 'text' | 'textCy'> {
  if (kind === 'indicator') {
    const indicator = figures.indicators[compared.comparisons[index]?.indicator ?? -1];
    return { text: indicator?.title.en ?? id };
  }
  const { text = '', textCy } = findings[index] ?? {};
  return { text, ...(textCy !== undefined && { textCy }) };
}

function figureNow(comparison: Comparison, { indicators, periods }: Figures): ClosedFigure[] {
  const indicator = indicators[comparison.indicator];
  if (indicator === undefined) return [];
  const { value, numerator, denominator, comparatorMedian, rank, of, target } = comparison;
  return [
    {
      code: indicator.code,
      title: indicator.title.en,
      unit: indicator.unit,
      polarity: indicator.polarity,
      period: periods[comparison.period]?.label ?? '',
      value: value ?? null,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      multiplier: indicator.multiplier ?? null,
      median: comparatorMedian ?? null,
      rank: rank ?? null,
      of,
      target: target ?? null,
    },
  ];
}
