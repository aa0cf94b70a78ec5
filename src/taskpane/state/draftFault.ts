import type { Suggestion } from '../../domain/judgement';
import type { Draft } from './draft';

/** Why a judgement cannot be saved as it is; undefined where it can. */
export function draftFault(
  { level, reason }: Draft,
  suggestion: Suggestion,
): 'reasonMissing' | 'reasonMissingNone' | undefined {
  if (level === null || level === suggestion.level || reason.trim() !== '') return undefined;
  return suggestion.level === null ? 'reasonMissingNone' : 'reasonMissing';
}
