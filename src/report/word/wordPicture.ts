import { ImageRun, Paragraph } from 'docx';
import type { Language } from '../../domain/text';
import type { ReportPart } from '../reportPart';
import { drawingSize } from '../../drawing/drawingSize';
import { wordStyle } from './wordStyles';

/** Twips in a pixel at 96 to the inch. */
const twipsPerPixel = 15;

/** A picture in its place between paragraphs, with its alternative text.
 * @param room twips across */
export function wordPicture(
  { name, altText, svg, wide }: Extract<ReportPart, { kind: 'picture' }>,
  language: Language,
  png: Uint8Array,
  room: number,
  id: number,
): Paragraph {
  const drawn = drawingSize(svg[language]);
  const width = Math.round((room * wide) / twipsPerPixel);
  return new Paragraph({
    style: wordStyle.picture,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height: Math.round((width * drawn.height) / drawn.width) },
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
