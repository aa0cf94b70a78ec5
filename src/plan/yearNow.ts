import type { ClosedDomain, ClosedEvidence, ClosedFigure, YearFacts } from '../domain/closedYear';
import type { Comparison } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import type { Finding } from '../domain/finding';
import type { DomainResult } from '../domain/judgement';
import type { Tidied } from '../domain/tidied';
import type { Assessed } from './assessed';

/** A run as a year: levels, evidence and figures as they are now. */
export function yearNow(
  label: string,
  { tidied, compared, judged, framework }: Pick<Assessed, 'tidied' | 'compared' | 'judged' | 'framework'>,
): YearFacts {
  const names = new Map(framework.domains.map(({ id, name }) => [id, name.en]));
  const { matrix, questions } = judged;
  return {
    label,
    domains: judged.domains.map((result) => domainNow(result, names.get(result.domain) ?? '', tidied)),
    questions: questions.map(({ question, level, mean }) => ({ id: question, level, mean: mean ?? null })),
    matrix: matrix === null ? null : { x: matrix.x, y: matrix.y },
    figures: compared.comparisons.flatMap((comparison) => figureNow(comparison, tidied.figures)),
  };
}

function domainNow(
  { domain, level, suggestion, judgement, evidence }: DomainResult,
  name: string,
  { figures, findings }: Tidied,
): ClosedDomain {
  const titles = new Map(figures.indicators.map(({ code, title }) => [code, title.en]));
  return {
    id: domain,
    name,
    level,
    suggested: suggestion.level,
    judged: judgement?.level ?? null,
    reason: judgement?.reason ?? '',
    by: judgement?.by ?? '',
    on: judgement?.on ?? '',
    evidence: evidence.map(({ kind, id, index, level: own = null }) => ({
      kind,
      id,
      ...(kind === 'indicator' ? { text: titles.get(id) ?? id } : wordsOf(findings[index])),
      level: own,
    })),
  };
}

function wordsOf(finding: Finding | undefined): Pick<ClosedEvidence, 'text' | 'textCy'> {
  const { text = '', textCy } = finding ?? {};
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
