import type { FoundTable } from '../../domain/foundTable';
import type { Language } from '../../domain/text';
import { problemSentence } from '../problemSentence';
import { speaker } from '../speaker';

/** What is doubtful in a table, in a sentence, how often, and the cell where it begins. */
export function doubtInWords(
  { code, count, example, details }: FoundTable['doubts'][number],
  language: Language,
): string {
  const { message } = problemSentence({ code, details: details ?? {} }, language);
  if (example === '') return message;
  return speaker(language)(count === 1 ? 'setupDoubtOnce' : 'setupDoubt', {
    message: message.replace(/\.$/, ''),
    count,
    example,
  });
}
