import type { Assessment } from '../../domain/assessment';
import type { DomainResult, RoleJudgement } from '../../domain/judgement';
import type { EvidenceThen } from '../../domain/judgementLog';
import type { ResultDomain, ResultEvidenceThen, ResultJudgement } from '../../domain/results';
import { standingEarlier } from '../../domain/standingEarlier';
import type { Language } from '../../domain/text';
import { writtenText } from '../../definitions/words/writtenText';
import { evidenceChangesInWords } from '../phrases/evidenceChangesInWords';

/** What results.json says of who judged a domain, and of how its evidence changed since. */
export function resultRecord(
  assessment: Assessment,
  result: DomainResult,
): Pick<ResultDomain, 'role' | 'lead' | 'moderated' | 'earlier' | 'evidenceChanges'> {
  const { judgement, lead, moderated, evidenceChanges = [] } = result;
  const earlier = standingEarlier(result);
  const { language } = assessment;
  const words = evidenceChangesInWords(assessment, evidenceChanges);
  return {
    role: judgement?.level === undefined ? null : (judgement.role ?? 'lead'),
    lead: lead ? judgementSaid(lead) : null,
    moderated: moderated ? judgementSaid(moderated) : null,
    earlier: earlier ? { ...judgementSaid(earlier), year: earlier.year, role: earlier.role } : null,
    evidenceChanges: evidenceChanges.map(({ what, then, now }, index) => ({
      what,
      kind: (then ?? now)?.kind ?? 'indicator',
      id: (then ?? now)?.id ?? '',
      then: then ? evidenceSaid(then, language) : null,
      now: now ? evidenceSaid(now, language) : null,
      inWords: words[index] ?? '',
    })),
  };
}

function judgementSaid({ level, reason, by, on }: RoleJudgement): ResultJudgement {
  return { level: level ?? null, reason, by, on };
}

function evidenceSaid(piece: EvidenceThen, language: Language): ResultEvidenceThen {
  const level = piece.level ?? null;
  if (piece.kind === 'finding') {
    return { level, period: null, value: null, text: writtenText(piece, language) };
  }
  return { level, period: piece.period, value: piece.value ?? null, text: null };
}
