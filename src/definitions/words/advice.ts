import type { Language, Text } from '../../domain/text';
import { say, type Catalogue } from './say';

/** What is wrong and what to do about it, in both languages, by problem code or refusal code. */
export type AdviceCatalogue = Readonly<Record<string, { message: Required<Text>; fix: Required<Text> }>>;

/** The two sentences of one problem or refusal. */
export function advise(
  catalogue: AdviceCatalogue,
  code: string,
  language: Language,
  details: Readonly<Record<string, string | number>>,
): { message: string; fix: string } {
  const advice = catalogue[code];
  if (advice === undefined) throw new Error(`no words for problem “${code}”`);
  const texts: Catalogue = advice;
  return { message: say(texts, 'message', language, details), fix: say(texts, 'fix', language, details) };
}
