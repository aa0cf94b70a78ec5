import { ImageRun, Paragraph } from 'docx';
import type { Language } from '../../domain/text';
import type { ReportPart } from '../reportPart';
import { drawingSize } from '../../drawing/drawingSize';
import { wordStyle } from './wordStyles';

/** Twips in a pixel at 96 to the inch. */
const twipsPerPixel = 15;

/** A picture in its place between paragraphs, with its alternative text.
 * @param room twips across; and down, less the headings that stand with it: a taller one is drawn smaller, so that it leaves none alone */
export function wordPicture(
  { name, altText, svg, wide }: Extract<ReportPart, { kind: 'picture' }>,
  language: Language,
  png: Uint8Array,
  room: { across: number; down: number },
  id: number,
): Paragraph {
  const drawn = drawingSize(svg[language]);
  const most = { width: room.across * wide, height: room.down };
  const scale = Math.min(most.width / drawn.width, most.height / drawn.height) / twipsPerPixel;
  return new Paragraph({
    style: wordStyle.picture,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(drawn.width * scale), height: Math.round(drawn.height * scale) },
        altText: {
          id: String(id),
          name: name[language],
          title: name[language],
          description: altText[language],
        },
      }),
    ],
  });
}
