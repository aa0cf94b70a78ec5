import type { Language } from '../../domain/text';
import { palette } from '../../present/palette';
import type { TextPart } from '../arranged';
import { languageTag } from '../languageTag';
import { officerAsk } from '../officerAsk';
import { htmlText } from './htmlText';
import { htmlSentences, htmlWords } from './htmlWords';

/** Running text as HTML. @param number of a numbered paragraph */
export function htmlPart(part: TextPart, language: Language, number: number): string {
  const lang = `lang="${languageTag[language]}"`;
  switch (part.kind) {
    case 'paragraph': {
      const before = part.numbered === true ? `${number}. ` : '';
      return `<p ${lang}>${before}${htmlSentences(part.sentences, language)}</p>`;
    }
    case 'list': {
      const items = part.items.map((item) => `<li>${htmlSentences(item, language)}</li>`);
      return `<ul ${lang}>${items.join('')}</ul>`;
    }
    case 'officer': {
      const label = part.label === undefined ? '' : `<strong>${htmlWords(part.label, language)}:</strong> `;
      const ask = htmlText(officerAsk(part.ask, language));
      return `<p ${lang}>${label}<em style="background:${palette.entry}">${ask}</em></p>`;
    }
  }
}
