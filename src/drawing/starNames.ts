import type { DrawingLook } from './drawingLook';
import { textLine } from './textLine';
import { textWidth } from './textWidth';
import { wholeLines } from './wholeLines';

const size = 11;
/** From name to name, and between the lines of one, in pixels. */
const nameHeight = 16;
const leading = 13;

/** The names of a star's axes by their numbers, under a star that is too small to have them around it. No name is cut. */
export function starNames(
  names: readonly string[],
  { left, width, top }: { left: number; width: number; top: number },
  look: DrawingLook,
): { drawn: string[]; height: number } {
  const indent = left + textWidth(`${String(names.length)} `, size);
  const drawn: string[] = [];
  let y = top + 10;
  names.forEach((name, index) => {
    const lines = wholeLines(name, size, width - left - indent);
    drawn.push(textLine(left, y, String(index + 1), { size, color: look.ink }));
    lines.forEach((line, at) =>
      drawn.push(textLine(indent, y + at * leading, line, { size, color: look.ink })),
    );
    y += nameHeight + Math.max(0, lines.length - 1) * leading;
  });
  return { drawn, height: y - top - 10 };
}
