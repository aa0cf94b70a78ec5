import { TextRun, type IRunOptions } from 'docx';
import type { Language } from '../../domain/text';
import { languageTag } from '../languageTag';
import type { Paragraph as Sentences, Words } from '../reportPart';
import { spoken } from '../spoken';

/** Words as runs that say which language they are in; mostly one. */
export function wordRun(words: Words, language: Language, options: IRunOptions = {}): TextRun[] {
  return spoken(words, language).map((piece) => textRun(piece.text, piece.language, options));
}

export function textRun(text: string, language: Language, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text, language: { value: languageTag[language] } });
}

/** Sentences of a paragraph, a run each. */
export function wordRuns(sentences: Sentences, language: Language, options: IRunOptions = {}): TextRun[] {
  return sentences.flatMap(({ words }, index) => [
    ...(index > 0 ? [textRun(' ', language, options)] : []),
    ...wordRun(words, language, options),
  ]);
}
