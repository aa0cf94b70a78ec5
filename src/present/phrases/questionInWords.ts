import type { Assessment } from '../../domain/assessment';
import type { QuestionResult } from '../../domain/judgement';
import { capWords } from '../../definitions/words/evidence';
import { formatNumber } from '../../definitions/words/formatNumber';
import { inLanguage, say } from '../../definitions/words/say';
import { speaker } from '../speaker';
import { questionLabel } from './levelLabel';

/** How a question's result came about: its mean first, then each cap that lowered it. */
export function questionInWords(assessment: Assessment, result: QuestionResult): readonly string[] {
  const { framework, language } = assessment;
  const speak = speaker(language);
  const question = framework.questions.find(({ id }) => id === result.question);
  if (question === undefined || result.mean === undefined) return [speak('questionNotJudged')];
  const mean = formatNumber(result.mean, 2);
  const caps = result.caps.map(({ id, from, to }) => {
    const cap = framework.caps.find((one) => one.id === id);
    return say(capWords, 'capped', language, {
      from: questionLabel(question, from, language),
      to: questionLabel(question, to, language),
      reason: cap === undefined ? id : inLanguage(cap.reason, language),
    });
  });
  return [speak('questionMean', { mean, judged: result.judged, domains: result.domains }), ...caps];
}
