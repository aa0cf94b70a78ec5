import { drawingLook } from './drawingLook';
import type { DrawingOptions, DrawingWords } from './drawingOptions';
import { fittedTicks } from './fittedTicks';
import { mark } from './mark';
import { straightLine } from './straightLine';
import { svgFrame, titleHeight } from './svgFrame';
import { textLine } from './textLine';
import { textWidth } from './textWidth';
import { wholeLines } from './wholeLines';

export interface RankedPoint {
  name: string;
  value: number;
  /** The value as printed, with its unit. */
  shown: string;
  own?: boolean;
  /** The interval, where there is one. */
  lower?: number;
  upper?: number;
}

/** In the order in which they are to stand, the first on top. */
export interface RankedData {
  points: readonly RankedPoint[];
  /** Of the comparators. */
  median?: number;
  target?: number;
  /** Below nothing there is nothing: the axis begins at 0. */
  fromZero?: boolean;
}

export interface RankedWords extends DrawingWords {
  /** What the axis measures: the unit. */
  axis: string;
  median: string;
  target: string;
}

const row = 21;
/** Between the lines of a name, in pixels. */
const leading = 13;
const size = 12;
const small = 11;
const pad = 12;

/**
 * Ranked dots: a row an authority, the council's dot a dark square with its name in bold, the others light circles; the comparators'
 * median dashed, a target dotted. No name is cut: a long one makes its row taller.
 */
export function drawRanked(
  { points, median, target, fromZero = false }: RankedData,
  words: RankedWords,
  { width = 640, look = drawingLook }: DrawingOptions = {},
): string {
  const names = Math.min(
    width * 0.38,
    Math.max(60, ...points.map((one) => textWidth(one.name, size, one.own))),
  );
  const values = Math.max(30, ...points.map(({ shown }) => textWidth(shown, small, true)));
  const left = pad + names + 10;
  const right = width - pad - Math.min(values, width * 0.25) - 8;
  const lines = [median, target].filter((one) => one !== undefined);
  const all = points.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const ticks = fittedTicks(
    [Math.min(...all, ...lines, ...(fromZero ? [0] : [])), Math.max(...all, ...lines)],
    right - left,
    80,
    small,
  );
  const [first, last] = [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 1];
  const x = (value: number) => left + ((value - first) / (last - first)) * (right - left);
  const top = titleHeight(words.title, width) + lines.length * 16 + 4;
  const labels = points.map(({ name, own }) => wholeLines(name, size, names, own));
  const heights = labels.map(({ length }) => row + Math.max(0, length - 1) * leading);
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, top);
  const bottom = topOf(points.length);
  const y = (index: number) => topOf(index) + (heights[index] ?? row) / 2;
  const reference = (value: number, label: string, dash: string, level: number) => {
    const fits = x(value) + 4 + textWidth(label, small) <= width - pad;
    const anchor = fits ? 'start' : 'end';
    const at = top - 6 - level * 16;
    return [
      straightLine([x(value), at + 2], [x(value), bottom], { color: look.ink, dash, thick: 1.3 }),
      textLine(x(value) + (anchor === 'end' ? -4 : 4), at, label, { size: small, color: look.ink, anchor }),
    ];
  };
  return svgFrame({ width, height: bottom + 44 }, words, look, [
    ...ticks.flatMap(({ at, text }) => [
      straightLine([x(at), top], [x(at), bottom], { color: look.grid }),
      textLine(x(at), bottom + 15, text, {
        size: small,
        color: look.muted,
        anchor: 'middle',
      }),
    ]),
    ...(median === undefined ? [] : reference(median, words.median, '5 3', 0)),
    ...(target === undefined ? [] : reference(target, words.target, '1.5 3', median === undefined ? 0 : 1)),
    ...points.flatMap((point, index) => drawnRow(point, labels[index] ?? [], y(index))),
    textLine((left + right) / 2, bottom + 34, words.axis, {
      size: small,
      color: look.muted,
      anchor: 'middle',
    }),
  ]);

  function drawnRow(
    { value, shown, own = false, lower, upper }: RankedPoint,
    label: readonly string[],
    at: number,
  ): string[] {
    const first = at + 4 - ((label.length - 1) * leading) / 2;
    return [
      ...label.map((line, nth) =>
        textLine(left - 10, first + nth * leading, line, { size, color: look.ink, anchor: 'end', bold: own }),
      ),
      ...(lower === undefined || upper === undefined
        ? []
        : [
            straightLine([x(lower), at], [x(upper), at], {
              color: own ? look.own : look.outline,
              thick: own ? 2.5 : 1.5,
            }),
          ]),
      own
        ? mark('square', x(value), at, 6, { fill: look.own, outline: look.ink })
        : mark('circle', x(value), at, 5, { fill: look.other, outline: look.outline }),
      textLine(width - pad, at + 4, shown, {
        size: small,
        color: own ? look.ink : look.muted,
        anchor: 'end',
        bold: own,
      }),
    ];
  }
}
