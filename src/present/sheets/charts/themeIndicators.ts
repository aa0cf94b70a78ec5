import type { Assessment } from '../../../domain/assessment';
import type { Comparison } from '../../../domain/comparison';
import type { Indicator } from '../../../domain/indicator';

/** An indicator with a value of the council and of others. */
export interface DrawnIndicator {
  comparison: Comparison;
  indicator: Indicator;
}

/** Indicators for one sheet of charts: `drawn` can be shown as ranked bars, `undrawn` (codes) lack a value. */
export interface ChartIndicators {
  drawn: readonly DrawnIndicator[];
  undrawn: readonly string[];
}

/** The indicators that are evidence in a theme, each once; `theme` null: those that are evidence in none. */
export function themeIndicators(assessment: Assessment, theme: string | null): ChartIndicators {
  const { framework, judged, compared, tidied } = assessment;
  const used = (domains: readonly string[]) =>
    new Set(
      judged.domains
        .filter(({ domain }) => domains.includes(domain))
        .flatMap(({ evidence }) => evidence)
        .flatMap(({ kind, index }) => (kind === 'indicator' ? [index] : [])),
    );
  const inTheme = framework.domains.filter((domain) => theme === null || domain.theme === theme);
  const evidence = used(inTheme.map(({ id }) => id));
  const drawn: DrawnIndicator[] = [];
  const undrawn: string[] = [];
  compared.comparisons.forEach((comparison, index) => {
    const indicator = tidied.figures.indicators[comparison.indicator];
    if (indicator === undefined || evidence.has(index) === (theme === null)) return;
    if (canBeDrawn(assessment, comparison)) drawn.push({ comparison, indicator });
    else undrawn.push(indicator.code);
  });
  return { drawn, undrawn };
}

function canBeDrawn({ own }: Assessment, { rank, ranked }: Comparison): boolean {
  return rank !== undefined && ranked.length > 1 && ranked.some(({ authority }) => authority === own);
}
