import type { DrawingLook } from './drawingLook';
import { textLine } from './textLine';
import { textWidth } from './textWidth';

export interface KeyEntry {
  text: string;
  /** Draws the sample of what it stands for, 26 pixels wide, its middle at a height. */
  sample: (x: number, y: number) => string;
}

const size = 11;
const lineHeight = 18;
const sampleWidth = 26;
const gap = 16;

/** What marks and lines mean, in as many lines as the width needs. */
export function drawingKey(
  entries: readonly KeyEntry[],
  { left, width, top }: { left: number; width: number; top: number },
  look: DrawingLook,
): { drawn: string[]; height: number } {
  const drawn: string[] = [];
  let [x, y] = [left, top + lineHeight / 2];
  for (const { text, sample } of entries) {
    const wide = sampleWidth + 6 + textWidth(text, size);
    if (x > left && x + wide > width - left) [x, y] = [left, y + lineHeight];
    drawn.push(sample(x, y), textLine(x + sampleWidth + 6, y + 4, text, { size, color: look.ink }));
    x += wide + gap;
  }
  return { drawn, height: entries.length === 0 ? 0 : y + lineHeight / 2 - top };
}
