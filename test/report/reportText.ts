import type { Language } from '../../src/domain/text';
import { officerAsk } from '../../src/report/officerAsk';
import type { Paragraph, ReportPart } from '../../src/report/reportPart';

/** A document as plain text in one language, for golden copies: a line a paragraph, pictures by their alternative text. */
export function reportText(parts: readonly ReportPart[], language: Language): string {
  const said = (sentences: Paragraph) => sentences.map(({ words }) => words[language]).join(' ');
  let number = 0;
  const lines = parts.flatMap((part): string[] => {
    switch (part.kind) {
      case 'title':
        return [`# ${part.words[language]}`];
      case 'heading':
        return ['', `${'#'.repeat(part.level + 1)} ${part.words[language]}`];
      case 'paragraph':
        if (part.numbered === true) number += 1;
        return [`${part.numbered === true ? `${number}. ` : ''}${said(part.sentences)}`];
      case 'list':
        return part.items.map((item) => `- ${said(item)}`);
      case 'officer': {
        const label = part.label === undefined ? '' : `${part.label[language]}: `;
        return [`${label}${officerAsk(part.ask, language)}`];
      }
      case 'table':
        return [
          `[table] ${part.caption[language]}`,
          `| ${part.columns.map(({ header }) => header[language]).join(' | ')} |`,
          ...part.rows.map((row) => `| ${row.map(({ words }) => words[language]).join(' | ')} |`),
        ];
      case 'picture':
        return [`[picture] ${part.altText[language]}`];
      case 'pages':
        return [part.turned ? '[turned pages]' : '[upright pages]'];
    }
  });
  return `${lines.join('\n')}\n`;
}
