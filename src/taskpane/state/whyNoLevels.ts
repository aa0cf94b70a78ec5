import { domainNamed } from '../../definitions/frameworks/domainNamed';
import { hasDirection } from '../../domain/hasDirection';
import type { Assessment } from '../../domain/assessment';

/**
 * Why the figures suggest no level in any domain, as the key of the sentence: none of the indicators has a direction, or a domain of the
 * framework. undefined where some has both, where a level is suggested all the same (by findings), or where the framework has no levels.
 */
export function whyNoLevels({
  framework,
  tidied,
  judged,
}: Assessment): 'noDirections' | 'noDomains' | 'noDirectionsOrDomains' | undefined {
  if (framework.scale.levels === 0 || judged.domains.some(({ suggestion }) => suggestion.level !== null))
    return;
  const found = tidied.figures.indicators.map((indicator) => ({
    directed: hasDirection(indicator),
    placed: domainNamed(framework, indicator.domain ?? '') !== undefined,
  }));
  if (found.some(({ directed, placed }) => directed && placed)) return;
  if (found.some(({ placed }) => placed)) return 'noDirections';
  return found.some(({ directed }) => directed) ? 'noDomains' : 'noDirectionsOrDomains';
}
