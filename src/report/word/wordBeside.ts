import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Language } from '../../domain/text';
import { reportWords } from '../../definitions/words/report';
import { say } from '../../definitions/words/say';
import { palette } from '../../present/palette';
import { besideOrder, type TextPart } from '../arranged';
import { textRun } from './wordRuns';
import { wordStyle } from './wordStyles';
import { cellMargins, tableBorders } from './wordTable';
import { wordText } from './wordText';

/** Letters of a language's column that stand on one page together: about a third of it. */
const shortText = 700;

/** A section's text in a table of two columns, a language each, the languages being its header. Read aloud it is all the Welsh, then all the English. */
export function wordBeside(parts: readonly TextPart[], room: number): Table {
  const size = Math.floor(room / besideOrder.length);
  const width = { size, type: WidthType.DXA };
  const header = (language: Language) =>
    new TableCell({
      width,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: palette.soft.slice(1) },
      children: [
        new Paragraph({
          style: wordStyle.cell,
          keepNext: true,
          children: [textRun(say(reportWords, 'languageName', language), language, { bold: true })],
        }),
      ],
    });
  return new Table({
    width: { size: size * besideOrder.length, type: WidthType.DXA },
    columnWidths: besideOrder.map(() => size),
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    margins: { ...cellMargins, left: 110, right: 110 },
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: besideOrder.map(header) }),
      new TableRow({
        cantSplit: besideOrder.every((language) => lettersIn(parts, language) < shortText),
        children: besideOrder.map(
          (language) => new TableCell({ width, children: parts.flatMap((part) => wordText(part, language)) }),
        ),
      }),
    ],
  });
}

function lettersIn(parts: readonly TextPart[], language: Language): number {
  const texts = parts.flatMap((part): string[] => {
    if (part.kind === 'officer') return [part.ask[language]];
    const sentences = part.kind === 'list' ? part.items.flat() : part.sentences;
    return sentences.map(({ words }) => words[language]);
  });
  return texts.reduce((sum, text) => sum + text.length, 0);
}
