import type { Assessment } from '../../domain/assessment';
import type { Question } from '../../domain/framework';
import { inLanguage } from '../../definitions/words/say';
import { speaker } from '../speaker';
import { authorityName } from './authorityName';
import { questionLabel } from './levelLabel';
import { levelsBehind } from './levelsBehind';
import { periodInWords } from './periodInWords';

/** The two questions of the framework's matrix; absent where it has none. */
export function matrixQuestions({ framework }: Assessment): { across: Question; up: Question } | undefined {
  const across = framework.questions.find(({ id }) => id === framework.matrix?.across);
  const up = framework.questions.find(({ id }) => id === framework.matrix?.up);
  return across && up && { across, up };
}

/** Where the council stands in the matrix, or would stand by levels that are only suggested, in a sentence or two; or why no position is shown. */
export function matrixInWords(assessment: Assessment): string {
  const { judged, language } = assessment;
  const speak = speaker(language);
  const questions = matrixQuestions(assessment);
  if (questions === undefined || judged.matrix === null) return speak('matrixNone');
  const { across, up } = questions;
  const { x, y, previous } = judged.matrix;
  if (x === null || y === null) {
    const missing = [x === null ? [across] : [], y === null ? [up] : []].flat();
    const [first = '', second] = missing.map(({ text }) => `“${inLanguage(text, language)}”`);
    return speak('matrixNoPosition', {
      questions: second === undefined ? first : speak('and', { first, second }),
    });
  }
  const isSuggested = judged.questions.some(
    (one) => [across.id, up.id].includes(one.question) && levelsBehind(assessment, one).unjudged > 0,
  );
  const at = speak(isSuggested ? 'matrixSuggested' : 'matrixSentence', {
    authority: authorityName(assessment, assessment.own),
    across: questionLabel(across, x, language),
    up: questionLabel(up, y, language),
    period: periodInWords(assessment),
  });
  if (previous === null) return at;
  const before = speak('matrixPreviousSentence', {
    across: questionLabel(across, previous.x, language),
    up: questionLabel(up, previous.y, language),
  });
  return `${at} ${before}`;
}
