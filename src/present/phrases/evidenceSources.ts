import type { Assessment } from '../../domain/assessment';
import type { FindingSource } from '../../domain/finding';
import { countedSources } from '../../domain/findingEntry';
import type { DomainResult } from '../../domain/judgement';

/** Where the evidence of a domain comes from: how many indicators with a level, and how many findings of each source. */
export interface EvidenceSources {
  indicators: number;
  findings: Readonly<Record<FindingSource, number>>;
  /** How many kinds of source there are, the indicators as one. */
  kinds: number;
}

export function evidenceSources({ tidied }: Assessment, { evidence }: DomainResult): EvidenceSources {
  const indicators = evidence.filter(({ kind, level }) => kind === 'indicator' && level !== undefined).length;
  const counts = countedSources.map((source): [FindingSource, number] => [
    source,
    evidence.filter(({ kind, index }) => kind === 'finding' && tidied.findings[index]?.source === source)
      .length,
  ]);
  const kinds = counts.filter(([, count]) => count > 0).length + (indicators > 0 ? 1 : 0);
  return { indicators, findings: Object.fromEntries(counts) as Record<FindingSource, number>, kinds };
}
