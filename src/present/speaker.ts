import type { Language } from '../domain/text';
import { say } from '../definitions/words/say';
import { sheetWords, type SheetWord } from '../definitions/words/sheets';

/** Says a sheet's words in one language. */
export type Speaker = (word: SheetWord, details?: Readonly<Record<string, string | number>>) => string;

export function speaker(language: Language): Speaker {
  return (word, details) => say(sheetWords, word, language, details);
}
