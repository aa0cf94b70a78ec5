import type { Compared } from '../domain/comparison';
import type { Evidence } from '../domain/judgement';
import type { EvidenceThen } from '../domain/judgementLog';
import type { Tidied } from '../domain/tidied';

/** Characters of a finding's text that the log keeps. */
const longestText = 120;

/** The evidence of a domain as the log keeps it: indicators that have a level, and all findings. */
export function evidenceNow(
  evidence: readonly Evidence[],
  { figures, findings }: Tidied,
  { comparisons }: Compared,
): EvidenceThen[] {
  return evidence.flatMap(({ kind, id, index, level }): EvidenceThen[] => {
    const known = level !== undefined && { level };
    if (kind === 'finding') {
      const { text = '', textCy } = findings[index] ?? {};
      const welsh = textCy !== undefined && { textCy: textCy.slice(0, longestText) };
      return [{ kind, id, ...known, text: text.slice(0, longestText), ...welsh }];
    }
    const comparison = comparisons[index];
    if (comparison === undefined || level === undefined) return [];
    const { value, period } = comparison;
    const label = figures.periods[period]?.label ?? '';
    return [{ kind, id, ...known, period: label, ...(value !== undefined && { value }) }];
  });
}
