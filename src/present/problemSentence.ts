import { advise } from '../definitions/words/advice';
import { problemWords } from '../definitions/words/problems';
import type { Problem } from '../domain/problem';
import type { Language } from '../domain/text';
import { speaker } from './speaker';

/**
 * What is wrong and what to do, in words. A code without words (a gap in our catalogue, found by its test) never stops an
 * officer's run: it gets a general sentence that names the code.
 */
export function problemSentence(
  { code, details }: Pick<Problem, 'code' | 'details'>,
  language: Language,
): { message: string; fix: string } {
  if (Object.hasOwn(problemWords, code)) return advise(problemWords, code, language, details);
  const speak = speaker(language);
  return { message: speak('unknownProblem', { code }), fix: speak('unknownProblemFix') };
}
