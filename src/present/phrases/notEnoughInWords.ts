import type { Framework } from '../../domain/framework';
import type { Suggestion } from '../../domain/judgement';
import type { Language } from '../../domain/text';
import { coverageWords } from '../../definitions/words/evidence';
import { say } from '../../definitions/words/say';
import { speaker } from '../speaker';

/** Why a domain has no suggested level; '' where it has one. */
export function notEnoughInWords(suggestion: Suggestion, framework: Framework, language: Language): string {
  const { level, why, pieces, coverage } = suggestion;
  if (level !== null) return '';
  if (why === undefined) return speaker(language)('notEnough');
  const { minimumEvidence: minimum, floor } = framework.coverage;
  const percent = { share: Math.floor(coverage * 100), floor: Math.round(floor * 100) };
  return say(coverageWords, why, language, { pieces, minimum, ...percent });
}
