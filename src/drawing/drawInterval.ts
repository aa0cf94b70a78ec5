import { drawingKey } from './drawingKey';
import { drawingLook, type DrawingLook } from './drawingLook';
import type { DrawingOptions, DrawingWords } from './drawingOptions';
import { mark } from './mark';
import { onSpread, type SpreadRow } from './onSpread';
import { straightLine } from './straightLine';
import { svgElement } from './svgElement';
import { svgFrame, titleHeight } from './svgFrame';
import { textLine } from './textLine';
import { textWidth } from './textWidth';
import { wholeLines } from './wholeLines';

export interface IntervalRow extends SpreadRow {
  /** What it is about: the indicator's title. */
  label: string;
  /** The council's value as printed. */
  shown: string;
}

export interface IntervalWords extends DrawingWords {
  /** At the ends of the scale: "worse" on the left, "better" on the right; '' where no row has a direction. */
  worse: string;
  better: string;
  own: string;
  /** An indicator without a direction: a light mark; higher values stand on the right. */
  ownNeutral: string;
  middleHalf: string;
  whole: string;
  median: string;
}

/** Below this width, each name stands above its bar: the scale has all of it. */
const narrow = 600;
const size = 12;
const small = 11;
const pad = 12;
/** Between the lines of a name, in pixels. */
const leading = 15;
/** The scale ends this many spreads from the median on either side. */
const reach = 3;

/**
 * All indicators of a theme on one scale: each against its comparators' spread, their medians in one line, better always on the right. A
 * dark diamond with its interval is the council; the light bar the middle half of the group, the thin line all of it. No name is cut: a
 * long one makes its row taller.
 */
export function drawInterval(
  { rows }: { rows: readonly IntervalRow[] },
  words: IntervalWords,
  { width = 640, look = drawingLook }: DrawingOptions = {},
): string {
  const stacked = width < narrow;
  const names = stacked ? width - 2 * pad : width * 0.4;
  const values = Math.max(40, ...rows.map(({ shown }) => textWidth(shown, small, true)));
  const left = stacked ? pad + 8 : pad + names + 12;
  const right = stacked ? width - pad - 8 : width - pad - Math.min(values, width * 0.28) - 10;
  const middle = (left + right) / 2;
  const x = (spreads: number) =>
    middle + (Math.max(-reach, Math.min(reach, spreads)) / reach) * (right - middle);
  const top = titleHeight(words.title, width) + 20;
  const told = rows.map(({ label, shown }) =>
    wholeLines(stacked ? `${label}: ${shown}` : label, size, names),
  );
  const heights = told.map(({ length }) =>
    stacked ? 40 + length * leading : Math.max(40, 10 + length * leading),
  );
  const topOf = (index: number): number => heights.slice(0, index).reduce((sum, height) => sum + height, top);
  const bottom = topOf(rows.length);
  const key = drawingKey(keyOf(words, look, rows), { left: pad, width, top: bottom + 8 }, look);
  const end = { size: small, color: look.muted };
  return svgFrame({ width, height: bottom + 12 + key.height }, words, look, [
    ...(words.worse === '' ? [] : [textLine(left, top - 8, `◄ ${words.worse}`, end)]),
    ...(words.better === ''
      ? []
      : [textLine(right, top - 8, `${words.better} ►`, { ...end, anchor: 'end' })]),
    ...rows.flatMap((one, index) => drawnRow(one, index)),
    ...(stacked ? [] : [medianLine(top, bottom)]),
    ...rows.flatMap((one, index) => ownMark(one, barAt(index))),
    ...key.drawn,
  ]);

  function barAt(index: number): number {
    const height = heights[index] ?? 0;
    return topOf(index) + (stacked ? height - 16 : height / 2);
  }

  function medianLine(from: number, to: number): string {
    return straightLine([middle, from], [middle, to], { color: look.ink, dash: '5 3', thick: 1.3 });
  }

  function drawnRow(one: IntervalRow, index: number): string[] {
    const at = barAt(index);
    const above = topOf(index);
    const { low, q1, q3, high } = onSpread(one);
    const lines = told[index] ?? [];
    const firstLine = stacked ? above + 16 : at + 4 - ((lines.length - 1) * leading) / 2;
    return [
      ...(index === 0
        ? []
        : [straightLine([pad, above], [width - pad, above], { color: look.grid, thick: 0.7 })]),
      ...lines.map((text, nth) => textLine(pad, firstLine + nth * leading, text, { size, color: look.ink })),
      straightLine([x(low), at], [x(high), at], { color: look.outline, thick: 1.2 }),
      svgElement('rect', {
        x: x(q1),
        y: at - 8,
        width: Math.max(2, x(q3) - x(q1)),
        height: 16,
        fill: look.other,
        stroke: look.outline,
      }),
      ...(stacked
        ? [medianLine(at - 11, at + 11)]
        : [
            textLine(width - pad, at + 4, one.shown, {
              size: small,
              color: look.ink,
              anchor: 'end',
              bold: true,
            }),
          ]),
    ];
  }

  function ownMark(one: IntervalRow, at: number): string[] {
    const { own, lower, upper } = onSpread(one);
    const fill = one.better === null ? look.paper : look.own;
    return [
      ...(lower === undefined || upper === undefined
        ? []
        : [straightLine([x(lower), at], [x(upper), at], { color: look.own, thick: 3 })]),
      mark('diamond', x(own), at, 7, { fill, outline: look.own, thick: 2 }),
      ...(Math.abs(own) > reach
        ? [textLine(x(own), at - 10, own > 0 ? '►' : '◄', { size: 9, color: look.ink, anchor: 'middle' })]
        : []),
    ];
  }
}

function keyOf(words: IntervalWords, look: DrawingLook, rows: readonly IntervalRow[]) {
  const own = (text: string, fill: string) => ({
    text,
    sample: (x: number, y: number) => mark('diamond', x + 13, y, 7, { fill, outline: look.own, thick: 2 }),
  });
  return [
    ...(rows.some(({ better }) => better !== null) ? [own(words.own, look.own)] : []),
    ...(rows.some(({ better }) => better === null) ? [own(words.ownNeutral, look.paper)] : []),
    {
      text: words.middleHalf,
      sample: (x: number, y: number) =>
        svgElement('rect', { x, y: y - 6, width: 26, height: 12, fill: look.other, stroke: look.outline }),
    },
    {
      text: words.whole,
      sample: (x: number, y: number) =>
        straightLine([x, y], [x + 26, y], { color: look.outline, thick: 1.2 }),
    },
    {
      text: words.median,
      sample: (x: number, y: number) =>
        straightLine([x + 13, y - 7], [x + 13, y + 7], { color: look.ink, dash: '5 3', thick: 1.3 }),
    },
  ];
}
