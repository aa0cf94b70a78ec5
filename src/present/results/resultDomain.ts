import type { Assessment } from '../../domain/assessment';
import type { DomainResult, Evidence, Firmness, NextLevel } from '../../domain/judgement';
import type { ResultDomain } from '../../domain/results';
import { cellAddress } from '../../domain/cellName';
import { evidenceInWords } from '../evidenceInWords';
import { domainTitle } from '../phrases/domainTitle';
import { notEnoughInWords } from '../phrases/notEnoughInWords';
import { resultRecord } from './resultRecord';
import { sourceCells } from '../phrases/sourceCells';

/** One domain of results.json. */
export function resultDomain(assessment: Assessment, result: DomainResult): ResultDomain {
  const { framework, language } = assessment;
  const { suggestion, judgement, firmness, nextLevel } = result;
  return {
    id: result.domain,
    name: domainTitle(framework, result.domain, language),
    suggested: suggestion.level,
    level: result.level,
    judged: judgement?.level !== undefined,
    mean: suggestion.mean ?? null,
    reason: judgement?.reason ?? '',
    by: judgement?.by ?? '',
    on: judgement?.on ?? '',
    firmness: firmness.share ?? null,
    firmnessChanges: changesSaid(firmness),
    coverage: suggestion.coverage,
    mixed: suggestion.mixed,
    notEnough: notEnoughInWords(suggestion, framework, language),
    evidence: result.evidence.map((one) => ({
      kind: one.kind,
      id: one.id,
      level: one.level ?? null,
      weight: one.weight,
      firmness: one.firmness?.share ?? null,
      firmnessChanges: changesSaid(one.firmness),
      nextLevel: nextLevelSaid(one.nextLevel),
      why: [...evidenceInWords(one, language)],
      cells: evidenceCells(assessment, one),
    })),
    nextLevel: nextLevelSaid(nextLevel),
    targetLevel: result.targetLevel ?? null,
    ...resultRecord(assessment, result),
  };
}

function changesSaid(firmness: Firmness | undefined): ResultDomain['firmnessChanges'] {
  return (firmness?.changes ?? []).map((change) => ({ ...change, details: { ...change.details } }));
}

function nextLevelSaid(next: NextLevel | undefined): ResultDomain['nextLevel'] {
  if (next === undefined) return null;
  const { indicator, value, people, to } = next;
  return { indicator, value, people: people ?? null, to };
}

function evidenceCells(assessment: Assessment, { kind, index }: Evidence): string[] {
  if (kind === 'finding') {
    const finding = assessment.tidied.findings[index];
    return finding === undefined ? [] : [cellAddress(finding.at)];
  }
  const comparison = assessment.compared.comparisons[index];
  return comparison === undefined ? [] : sourceCells(assessment, comparison).map(cellAddress);
}
