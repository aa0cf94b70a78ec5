import type { DomainResult } from '../../../domain/judgement';
import type { Speaker } from '../../speaker';

/** The marks of a domain in one level's cell, a line each: judged, by the lead officer only, suggested. Never a colour alone. */
export function gridMarks(
  { judgement, lead, suggestion, evidenceChanges = [] }: DomainResult,
  level: number,
  speak: Speaker,
): string[] {
  const isJudged = judgement?.level === level;
  const isModerated = judgement?.role === 'moderator';
  return [
    ...(isJudged ? [speak(isModerated ? 'gridModeratedMark' : 'gridJudgedMark')] : []),
    ...(isModerated && !isJudged && lead?.level === level ? [speak('gridLeadMark')] : []),
    ...(isJudged && evidenceChanges.length > 0 ? [speak('gridChangedMark')] : []),
    ...(suggestion.level === level ? [speak('gridSuggestedMark')] : []),
  ];
}
