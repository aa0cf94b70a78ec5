import type { Compared } from '../domain/comparison';
import type { Framework } from '../domain/framework';
import type {
  DomainResult,
  Evidence,
  Judged,
  NextLevel,
  OfficerJudgement,
  Suggestion,
} from '../domain/judgement';
import type { OwnedSheet } from '../domain/owned';
import type { Problem, Staged } from '../domain/problem';
import type { Tidied } from '../domain/tidied';
import { evidenceOf } from './evidenceOf';
import { firmnessOf } from './firmnessOf';
import { indicatorNextLevel, nextLevel } from './nextLevel';
import { officerJudgements } from './officerJudgements';
import { previousPosition } from './previousPosition';
import { rollUp } from './rollUp';
import { suggest } from './suggest';

/**
 * From comparisons and findings to suggestions, with the officer's own judgement beside them, and up to themes, questions and the matrix.
 * The officer's level counts where there is one; one that differs from the suggestion needs a reason, and until it has one the suggestion counts.
 */
export function judge(
  tidied: Tidied,
  compared: Compared,
  framework: Framework,
  owned: readonly OwnedSheet[],
): Staged<Judged> {
  const gathered = evidenceOf(tidied, compared, framework);
  const typed = officerJudgements(owned, framework);
  const problems: Problem[] = [...typed.problems];
  const sheet = owned.find(({ id }) => id === 'grid')?.name;
  const domains = framework.domains.map(({ id, name }): DomainResult => {
    const { evidence, expected } = gathered.get(id) ?? { evidence: [], expected: 0 };
    const suggestion = suggest(evidence, expected, framework);
    const firm = firmnessOf(evidence, suggestion.level, tidied, compared, framework);
    const judgement = typed.made.get(id);
    if (needsReason(judgement, suggestion)) {
      const names = { domain: name.en, domainCy: name.cy ?? name.en };
      const details = { ...names, level: judgement?.level ?? 0, suggested: suggestion.level ?? 0 };
      const code = suggestion.level === null ? 'levelWithoutReasonOrSuggestion' : 'levelWithoutReason';
      problems.push({ code, severity: 'error', sheet, details });
    }
    return {
      domain: id,
      suggestion,
      evidence: evidence.map((piece) => ({
        ...piece,
        firmness: firm.indicators.get(piece.id),
        nextLevel: pieceNextLevel(piece, tidied, compared, framework),
      })),
      judgement,
      level: counted(judgement, suggestion),
      firmness: firm.domain,
      nextLevel: nextLevel(evidence, suggestion.level, tidied, compared, framework),
    };
  });
  const up = rollUp(new Map(domains.map(({ domain, level }) => [domain, level])), framework);
  const matrix = up.matrix === null ? null : { ...up.matrix, previous: previousPosition(owned, framework) };
  return { made: { ...up, domains, matrix }, problems };
}

function pieceNextLevel(
  piece: Evidence,
  { figures }: Tidied,
  { comparisons }: Compared,
  framework: Framework,
): NextLevel | undefined {
  const comparison = piece.kind === 'indicator' ? comparisons[piece.index] : undefined;
  const indicator = figures.indicators[comparison?.indicator ?? -1];
  if (comparison === undefined || indicator === undefined) return undefined;
  return indicatorNextLevel(piece, comparison, indicator, framework);
}

function counted(judgement: OfficerJudgement | undefined, suggestion: Suggestion): number | null {
  if (judgement?.level === undefined || needsReason(judgement, suggestion)) return suggestion.level;
  return judgement.level;
}

function needsReason(judgement: OfficerJudgement | undefined, { level }: Suggestion): boolean {
  return judgement?.level !== undefined && judgement.level !== level && judgement.reason === '';
}
