import type { Language } from '../../domain/text';
import { languageTag } from '../languageTag';
import type { Paragraph, Words } from '../reportPart';
import { spoken } from '../spoken';
import { htmlText } from './htmlText';

/** Words as HTML; pieces that are not in the language around them are marked with their own. */
export function htmlWords(words: Words, language: Language): string {
  return spoken(words, language)
    .map((piece) =>
      piece.language === language
        ? htmlText(piece.text)
        : `<span lang="${languageTag[piece.language]}">${htmlText(piece.text)}</span>`,
    )
    .join('');
}

export function htmlSentences(sentences: Paragraph, language: Language): string {
  return sentences.map(({ words }) => htmlWords(words, language)).join(' ');
}
