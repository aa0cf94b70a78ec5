import type { Framework } from '../../domain/framework';
import type { Suggestion } from '../../domain/judgement';
import type { Language } from '../../domain/text';
import { speaker } from '../speaker';
import { shareInWords } from './shareInWords';

/** Why a domain has no suggested level; '' where it has one. */
export function notEnoughInWords(suggestion: Suggestion, framework: Framework, language: Language): string {
  const { level, why, pieces, coverage } = suggestion;
  if (level !== null) return '';
  const speak = speaker(language);
  switch (why) {
    case 'tooFewPieces':
      return speak('tooFewPieces', { pieces, minimum: framework.coverage.minimumEvidence });
    case 'belowCoverageFloor':
      return speak('belowCoverageFloor', { share: shareInWords(coverage) });
    case 'noScale':
      return speak('noScale');
    case undefined:
      return speak('notEnough');
  }
}
