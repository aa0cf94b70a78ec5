import { wholeLines } from './wholeLines';

const lineHeight = 13;

export interface StarLabel {
  name: string;
  /** Where its axis ends, in pixels. */
  at: readonly [x: number, y: number];
  /** From -1, left of the star, to 1, right of it. */
  side: number;
}

interface Line {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/**
 * The names around a star, as lines of text. On either side each keeps clear of its neighbour: from the middle of the star on, upward and
 * downward, a name that would stand in the one before it is moved outward. No name is cut: a long one takes more lines.
 */
export function starLabels(
  labels: readonly StarLabel[],
  { middle, width, size }: { middle: number; width: number; size: number },
): Line[] {
  const blocks = labels.map(({ name, at: [x, y], side }) => {
    const anchor = side > 0.2 ? ('start' as const) : side < -0.2 ? ('end' as const) : ('middle' as const);
    const lines = wholeLines(name, size, anchor === 'middle' ? width * 1.5 : width);
    const height = lines.length * lineHeight;
    // those above and below the star stand wholly outside it
    const top =
      anchor !== 'middle' ? y - height / 2 : y < middle ? y - height + lineHeight / 2 : y - lineHeight / 2;
    return { x, anchor, lines, top, height };
  });
  for (const anchor of ['start', 'end'] as const) {
    const side = blocks.filter((block) => block.anchor === anchor);
    const centre = ({ top, height }: (typeof blocks)[number]) => top + height / 2;
    const up = side.filter((one) => centre(one) < middle).sort((one, other) => other.top - one.top);
    const down = side.filter((one) => centre(one) >= middle).sort((one, other) => one.top - other.top);
    let above = down[0]?.top ?? Infinity;
    for (const block of up) {
      block.top = Math.min(block.top, above - block.height);
      above = block.top;
    }
    let below = -Infinity;
    for (const block of down) {
      block.top = Math.max(block.top, below);
      below = block.top + block.height;
    }
  }
  return blocks.flatMap(({ x, anchor, lines, top }) =>
    lines.map((text, index) => ({ text, x, y: top + lineHeight / 2 + 4 + index * lineHeight, anchor })),
  );
}
