import { Paragraph } from 'docx';
import type { Language } from '../../domain/text';
import type { TextPart } from '../arranged';
import { officerAsk } from '../officerAsk';
import { textRun, wordRun, wordRuns } from './wordRuns';
import { wordStyle } from './wordStyles';

/** A part of running text as Word's paragraphs. Paragraphs are numbered through the document, each language for itself. */
export function wordText(part: TextPart, language: Language): Paragraph[] {
  switch (part.kind) {
    case 'paragraph': {
      const children = wordRuns(part.sentences, language);
      return [
        part.numbered === true
          ? new Paragraph({ children, numbering: { reference: `paragraphs-${language}`, level: 0 } })
          : new Paragraph({ children }),
      ];
    }
    case 'list':
      return part.items.map(
        (item, index) =>
          new Paragraph({
            children: wordRuns(item, language),
            style: wordStyle.list,
            // what follows the list keeps its distance
            ...(index === part.items.length - 1 && { spacing: { after: 120 } }),
            numbering: { reference: 'bullets', level: 0 },
          }),
      );
    case 'officer':
      return [
        new Paragraph({
          style: part.label === undefined ? wordStyle.officer : wordStyle.head,
          children: [
            ...(part.label === undefined
              ? []
              : [...wordRun(part.label, language, { bold: true }), textRun(': ', language)]),
            textRun(officerAsk(part.ask, language), language, { style: wordStyle.officerRun }),
          ],
        }),
      ];
  }
}
