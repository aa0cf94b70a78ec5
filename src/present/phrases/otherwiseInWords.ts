import type { DomainResult, Firmness } from '../../domain/judgement';
import type { Language } from '../../domain/text';
import { alternativeDetailWords, alternativeWords } from '../../definitions/words/evidence';
import { say, type Catalogue } from '../../definitions/words/say';
import { speaker } from '../speaker';
import { findingNumber } from '../../domain/findingNumber';
import { spelledOut } from './spelledOut';

/** What would change a suggestion, most telling first: "Without Cardiff: level 2." At most `most`, then how many more. */
export function otherwiseInWords(
  { firmness: { changes }, evidence }: Pick<DomainResult, 'firmness' | 'evidence'>,
  language: Language,
  most: number,
): readonly string[] {
  const speak = speaker(language);
  const sentences = changes.slice(0, most).map(({ alternative, details, level }) => {
    const without = evidence.find(({ kind, id }) => kind === 'finding' && id === details['evidence']);
    const number = without && findingNumber(without.id);
    const first =
      number === undefined
        ? alternativeSentence(alternative, details, language)
        : say(alternativeWords, 'withoutFinding', language, { number });
    return level === null
      ? speak('otherwiseNone', { alternative: first })
      : speak('otherwise', { alternative: first, level });
  });
  const more = changes.length - sentences.length;
  return more > 0 ? [...sentences, speak('otherwiseMore', { count: more })] : sentences;
}

function alternativeSentence(
  code: string,
  details: Firmness['changes'][number]['details'],
  language: Language,
): string {
  const sentences: Catalogue = alternativeWords;
  const names: Catalogue = alternativeDetailWords;
  if (!Object.hasOwn(sentences, code)) return spelledOut(code);
  const named = Object.entries(details).map(([key, value]): [string, string | number] => [
    key,
    typeof value === 'string' && Object.hasOwn(names, value) ? say(names, value, language) : value,
  ]);
  return say(sentences, code, language, Object.fromEntries(named));
}
