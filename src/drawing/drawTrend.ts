import type { DrawingLook } from './drawingLook';
import { drawingLook } from './drawingLook';
import type { DrawingOptions } from './drawingOptions';
import { mark } from './mark';
import { ruleLook } from './ruleLook';
import { stretches } from './stretches';
import { straightLine } from './straightLine';
import { svgElement } from './svgElement';
import { svgFrame, titleHeight } from './svgFrame';
import { svgPath } from './svgPath';
import { textLine } from './textLine';
import { textWidth } from './textWidth';
import type { TrendData, TrendPoint, TrendWords } from './trendData';
import { trendKey } from './trendKey';
import { upwardAxis } from './upwardAxis';

const small = 11;
const pad = 12;
const plotHeight = 210;

/** The council over time, a dark line with squares; the comparators' middle half as a light band, their median dashed, a target dotted. */
export function drawTrend(
  { points, target, shown, fromZero = false, rules = [] }: TrendData,
  words: TrendWords,
  { width = 640, look = drawingLook }: DrawingOptions = {},
): string {
  const all = points
    .flatMap(({ value, q1, median, q3 }) => [value, q1, median, q3])
    .concat(target, ...rules.map(({ value }) => value));
  const known = all.filter((one) => one !== undefined);
  const axis = upwardAxis([...known, ...(fromZero ? [0] : [])], width < 400 ? 3 : 5);
  const { left } = axis;
  const right = width - pad - Math.max(8, shown === undefined ? 8 : textWidth(shown, small, true) + 12);
  const top = titleHeight(words.title, width) + (words.axis === '' ? 4 : 20);
  const bottom = top + plotHeight;
  const step = points.length > 1 ? (right - left) / (points.length - 1) : 0;
  const x = (index: number) => (points.length > 1 ? left + index * step : (left + right) / 2);
  const y = axis.place(top, bottom);
  const key = trendKey(words, { points, target, rules }, { left: pad, width, top: bottom + 38 }, look);
  const each = Math.max(
    1,
    Math.ceil((Math.max(...points.map(({ label }) => textWidth(label, small))) + 8) / (step || width)),
  );
  const anchorAt = (index: number, label: string) => {
    if (index === 0 && points.length > 1) return 'start';
    return x(index) + textWidth(label, small) / 2 > width ? 'end' : 'middle';
  };
  const lastKnown = points.findLastIndex(({ value }) => value !== undefined);
  return svgFrame({ width, height: bottom + 42 + key.height }, words, look, [
    ...(words.axis === '' ? [] : [textLine(pad, top - 8, words.axis, { size: small, color: look.muted })]),
    ...bandPaths(points, x, y, look),
    ...axis.drawn(right, y, look),
    ...rules.map(({ value, kind }) =>
      straightLine([left, y(value)], [right, y(value)], ruleLook(kind, look)),
    ),
    ...(target === undefined
      ? []
      : [
          straightLine([left, y(target)], [right, y(target)], { color: look.ink, dash: '1.5 3', thick: 1.5 }),
        ]),
    ...seriesLine(points, 'median', x, y, { stroke: look.outline, 'stroke-dasharray': '5 3' }, 1.5),
    ...seriesLine(points, 'value', x, y, { stroke: look.own }, 2.5),
    ...points.flatMap(({ value }, index) =>
      value === undefined
        ? []
        : [mark('square', x(index), y(value), 4.5, { fill: look.own, outline: look.ink })],
    ),
    ...(shown === undefined || lastKnown < 0
      ? []
      : [
          textLine(x(lastKnown) + 9, y(points[lastKnown]?.value ?? 0) + 4, shown, {
            size: small,
            color: look.ink,
            bold: true,
          }),
        ]),
    ...points.flatMap(({ label }, index) =>
      (points.length - 1 - index) % each === 0
        ? [
            textLine(x(index), bottom + 17, label, {
              size: small,
              color: look.muted,
              anchor: anchorAt(index, label),
            }),
          ]
        : [],
    ),
    ...key.drawn,
  ]);
}

type Place = (value: number) => number;

function bandPaths(points: readonly TrendPoint[], x: Place, y: Place, look: DrawingLook): string[] {
  const has = points.map(({ q1, q3 }) => q1 !== undefined && q3 !== undefined);
  return stretches(has).map(({ from, to }) => {
    const at = points.slice(from, to + 1);
    const over = at.map(({ q3 = 0 }, index) => [x(from + index), y(q3)]);
    const under = at.map(({ q1 = 0 }, index) => [x(from + index), y(q1)]).reverse();
    return svgElement('path', {
      d: `${svgPath([...over, ...under])}Z`,
      fill: look.band,
      stroke: look.grid,
      'stroke-width': 1,
    });
  });
}

function seriesLine(
  points: readonly TrendPoint[],
  which: 'value' | 'median',
  x: Place,
  y: Place,
  look: Record<string, string>,
  thick: number,
): string[] {
  const has = points.map((point) => point[which] !== undefined);
  return stretches(has).map(({ from, to }) =>
    svgElement('path', {
      d: svgPath(points.slice(from, to + 1).map((point, index) => [x(from + index), y(point[which] ?? 0)])),
      fill: 'none',
      ...look,
      'stroke-width': thick,
    }),
  );
}
