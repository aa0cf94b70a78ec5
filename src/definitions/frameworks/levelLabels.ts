import type { Framework } from '../../domain/framework';
import type { Text } from '../../domain/text';

/** The labels of a domain's levels, lowest number first: those of its question ("Well placed"), or the scale's where that has none. */
export function levelLabels(framework: Framework, domain: string): readonly Text[] {
  const theme = framework.domains.find((one) => one.id === domain)?.theme;
  const question = framework.themes.find((one) => one.id === theme)?.question;
  const asked = framework.questions.find((one) => one.id === question);
  const labels = asked?.domainLabels ?? asked?.labels ?? [];
  return labels.length > 0 ? labels : framework.scale.labels;
}
