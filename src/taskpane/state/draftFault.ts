import type { DomainResult, RoleJudgement } from '../../domain/judgement';
import type { Draft, PersonDraft } from './draft';
import { typedText } from './typedText';

export type DraftFault = 'reasonMissing' | 'reasonMissingNone' | 'moderatedReasonMissing';

/** What of a domain's result tells whether a judgement needs a reason. */
type Judged = Pick<DomainResult, 'suggestion' | 'lead' | 'moderated'>;

/** Why a judgement cannot be saved as it is; undefined where it can. The same rule as for what is typed on the sheet. */
export function draftFault(draft: Draft, { suggestion, lead, moderated }: Judged): DraftFault | undefined {
  if (lacksReason(draft, suggestion.level, lead)) {
    return suggestion.level === null ? 'reasonMissingNone' : 'reasonMissing';
  }
  const measure = draft.level ?? suggestion.level;
  return draft.moderated !== undefined && lacksReason(draft.moderated, measure, moderated)
    ? 'moderatedReasonMissing'
    : undefined;
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
