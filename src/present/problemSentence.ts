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
  if (Object.hasOwn(problemWords, code))
    return advise(problemWords, code, language, named(code, details, language));
  const speak = speaker(language);
  return { message: speak('unknownProblem', { code }), fix: speak('unknownProblemFix') };
}

/** Problems counted in one line are named by the sentence of the first of them, whose details stand there as "of.…". */
function named(code: string, details: Problem['details'], language: Language): Problem['details'] {
  const problem = details['problem'];
  if (code !== 'moreOfTheSame' || typeof problem !== 'string') return details;
  const own = Object.entries(details).flatMap(([name, value]) =>
    name.startsWith('of.') ? [[name.slice(3), value] as const] : [],
  );
  return {
    ...details,
    problem: problemSentence({ code: problem, details: Object.fromEntries(own) }, language).message,
  };
}
