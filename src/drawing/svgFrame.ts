import type { DrawingLook } from './drawingLook';
import type { DrawingWords } from './drawingOptions';
import { fittedLines } from './fittedLines';
import { svgElement, svgText } from './svgElement';
import { textLine } from './textLine';

const titleSize = 15;
const titleLine = 20;
const pad = 12;

/** How much room the title takes above a drawing. */
export function titleHeight(title: string, width: number): number {
  const lines = fittedLines(title, titleSize, width - 2 * pad, 3, true).length;
  return lines === 0 ? pad / 2 : lines * titleLine + pad;
}

/**
 * A whole drawing: its size, its alternative text, its title and what stands under it. Width and height are the first two attributes: see
 * `drawingSize`.
 */
export function svgFrame(
  { width, height }: { width: number; height: number },
  { title, altText }: DrawingWords,
  look: DrawingLook,
  children: readonly string[],
): string {
  const lines = fittedLines(title, titleSize, width - 2 * pad, 3, true);
  const whole = Math.ceil(height);
  const attributes = {
    width,
    height: whole,
    viewBox: `0 0 ${width} ${whole}`,
    role: 'img',
    'aria-label': altText,
    'font-family': "'DejaVu Sans','Segoe UI',Arial,sans-serif",
  };
  return svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', ...attributes }, [
    `<title>${svgText(altText)}</title>`,
    svgElement('rect', { x: 0, y: 0, width, height: whole, fill: look.paper }),
    ...lines.map((line, index) =>
      textLine(pad, pad + titleSize * 0.8 + index * titleLine, line, {
        size: titleSize,
        color: look.ink,
        bold: true,
      }),
    ),
    ...children,
  ]);
}
