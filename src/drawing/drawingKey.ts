import type { DrawingLook } from './drawingLook';
import { textLine } from './textLine';
import { textWidth } from './textWidth';
import { wholeLines } from './wholeLines';

export interface KeyEntry {
  text: string;
  /** Draws the sample of what it stands for, 26 pixels wide, its middle at a height. */
  sample: (x: number, y: number) => string;
}

const size = 11;
const lineHeight = 18;
/** Between the lines of one entry. */
const leading = 13;
const sampleWidth = 26;
const gap = 16;

/** What marks and lines mean, in as many lines as the width needs: no entry is cut. */
export function drawingKey(
  entries: readonly KeyEntry[],
  { left, width, top }: { left: number; width: number; top: number },
  look: DrawingLook,
): { drawn: string[]; height: number } {
  const drawn: string[] = [];
  let [x, y] = [left, top + lineHeight / 2];
  let taller = 0;
  for (const { text, sample } of entries) {
    const lines = wholeLines(text, size, width - 2 * left - sampleWidth - 6);
    const wide = sampleWidth + 6 + Math.max(0, ...lines.map((line) => textWidth(line, size)));
    if (x > left && x + wide > width - left) [x, y, taller] = [left, y + lineHeight + taller, 0];
    const says = (line: string, index: number): string =>
      textLine(x + sampleWidth + 6, y + 4 + index * leading, line, { size, color: look.ink });
    drawn.push(sample(x, y), ...lines.map(says));
    taller = Math.max(taller, (lines.length - 1) * leading);
    x += wide + gap;
  }
  return { drawn, height: entries.length === 0 ? 0 : y + taller + lineHeight / 2 - top };
}
