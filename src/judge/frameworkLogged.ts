import type { Framework } from '../domain/framework';
import type { JudgementRecord } from '../domain/judgementLog';
import type { Text } from '../domain/text';

/** As many as a framework can have. */
const mostLevels = 12;

/**
 * A framework that we do not have, as far as the judgement log tells it: enough to read what was typed on its grid. A level is known by its number,
 * or by its label where the log has it; which end of the scale is good, the log does not say, and nothing here asks.
 * @param domains ids of the grid's rows
 */
export function frameworkLogged(
  { framework: id, entries }: JudgementRecord,
  domains: readonly string[],
): Framework {
  const own = entries.filter((entry) => entry.framework === id);
  const labelsOf = (domain: string): Text[] => {
    const labels = Array.from({ length: mostLevels }, (_, at): Text => ({ en: String(at + 1) }));
    for (const entry of own.filter((one) => one.domain === domain)) {
      for (const said of [entry.suggested, entry.before, entry.level]) {
        if (said !== null) labels[said.level - 1] = said.label;
      }
    }
    return labels;
  };
  const nameOf = (domain: string): Text =>
    own.findLast((entry) => entry.domain === domain)?.domainName ?? { en: domain };
  // a question and a theme for each domain: its labels are its own
  return {
    ...{ id, version: '', date: '', name: { en: id } },
    scale: { levels: mostLevels, best: 'highest', labels: [] },
    questions: domains.map((domain) => ({ id: domain, text: { en: '' }, labels: labelsOf(domain) })),
    themes: domains.map((domain) => ({ id: domain, question: domain, name: { en: '' } })),
    domains: domains.map((domain) => ({
      ...{ id: domain, theme: domain, name: nameOf(domain), definition: { en: '' }, weight: 1 },
      ...{ descriptors: [], evidenceKinds: [], aliases: [] },
    })),
    coverage: { minimumEvidence: 0, floor: 0 },
    rollUp: { domain: 'weightedMeanHalfUp', question: 'meanHalfUp' },
    ...{ caps: [], indicatorRules: [] },
  };
}
