import type { Assessment } from '../../../domain/assessment';
import type { Comparison } from '../../../domain/comparison';
import type { Indicator } from '../../../domain/indicator';

/** The indicators that are evidence in a theme, each once; `drawn` can be shown as ranked bars. */
export function themeIndicators(
  { framework, judged, compared, tidied, own }: Assessment,
  theme: string,
): { drawn: { comparison: Comparison; indicator: Indicator }[]; undrawn: string[] } {
  const domains = framework.domains.filter((domain) => domain.theme === theme).map(({ id }) => id);
  const used = new Set(
    judged.domains
      .filter(({ domain }) => domains.includes(domain))
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ kind, index }) => (kind === 'indicator' ? [index] : [])),
  );
  const drawn: { comparison: Comparison; indicator: Indicator }[] = [];
  const undrawn: string[] = [];
  for (const index of used) {
    const comparison = compared.comparisons[index];
    const indicator = tidied.figures.indicators[comparison?.indicator ?? -1];
    if (comparison === undefined || indicator === undefined) continue;
    const directed = indicator.polarity === 'higherIsBetter' || indicator.polarity === 'lowerIsBetter';
    const ranked =
      comparison.rank !== undefined && comparison.ranked.some(({ authority }) => authority === own);
    if (directed && ranked && comparison.ranked.length > 1) drawn.push({ comparison, indicator });
    else undrawn.push(indicator.code);
  }
  return { drawn, undrawn };
}
