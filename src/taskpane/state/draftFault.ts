import type { DomainResult, RoleJudgement } from '../../domain/judgement';
import type { JudgementRole } from '../../domain/judgementLog';
import type { Draft, PersonDraft } from './draft';
import { isSaid } from './isSaid';
import { typedText } from './typedText';

/** What of a form keeps a judgement from being saved, and the words that say what to do. */
export interface DraftFault {
  role: JudgementRole;
  field: 'reason' | 'by' | 'on';
  word:
    | 'reasonMissing'
    | 'reasonMissingNone'
    | 'moderatedReasonMissing'
    | 'nameMissing'
    | 'moderatorMissing'
    | 'dayMissing';
}

/** What of a domain's result tells whether a judgement needs a reason. */
type Judged = Pick<DomainResult, 'suggestion' | 'lead' | 'moderated'>;

/**
 * Why a judgement cannot be saved as it is; undefined where it can. Of the reason, the same rule as for what is typed on the sheet; a name
 * and a day beside whatever is said.
 */
export function draftFault(draft: Draft, { suggestion, lead, moderated }: Judged): DraftFault | undefined {
  const measure = draft.level ?? suggestion.level;
  return (
    faultOf(draft, 'lead', lacksReason(draft, suggestion.level, lead), {
      reason: suggestion.level === null ? 'reasonMissingNone' : 'reasonMissing',
      by: 'nameMissing',
    }) ??
    (draft.moderated &&
      faultOf(draft.moderated, 'moderator', lacksReason(draft.moderated, measure, moderated), {
        reason: 'moderatedReasonMissing',
        by: 'moderatorMissing',
      }))
  );
}

function faultOf(
  draft: PersonDraft,
  role: JudgementRole,
  lacksReason: boolean,
  words: Record<'reason' | 'by', DraftFault['word']>,
): DraftFault | undefined {
  if (lacksReason) return { role, field: 'reason', word: words.reason };
  if (!isSaid(draft)) return undefined;
  if (typedText(draft.by) === '') return { role, field: 'by', word: words.by };
  return draft.on.trim() === '' ? { role, field: 'on', word: 'dayMissing' } : undefined;
}

/** A level that stood without a reason before, since it did not differ then, may stay. */
function lacksReason(
  { level, reason }: PersonDraft,
  measure: number | null,
  stood: RoleJudgement | undefined,
): boolean {
  if (level === null || level === measure || typedText(reason) !== '') return false;
  return !(stood?.level === level && stood.reason === '');
}
