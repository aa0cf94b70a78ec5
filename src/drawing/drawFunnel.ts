import type { FunnelPoints } from '../present/sheets/charts/funnelPoints';
import { drawingKey } from './drawingKey';
import { drawingLook, type DrawingLook } from './drawingLook';
import type { DrawingOptions, DrawingWords } from './drawingOptions';
import { fittedTicks } from './fittedTicks';
import { mark } from './mark';
import { straightLine } from './straightLine';
import { svgElement } from './svgElement';
import { svgFrame, titleHeight } from './svgFrame';
import { svgPath } from './svgPath';
import { textLine } from './textLine';
import { textWidth } from './textWidth';
import { upwardAxis } from './upwardAxis';

export interface FunnelData {
  points: readonly { base: number; value: number; own?: boolean }[];
  /** From the smallest base to the largest. */
  limits: FunnelPoints['limits'];
  /** The council's value as printed. */
  shown: string;
}

export interface FunnelWords extends DrawingWords {
  /** What is counted along the bottom, and the unit upward. */
  across: string;
  axis: string;
  own: string;
  others: string;
  average: string;
  limits95: string;
  limits998: string;
}

const small = 11;
const pad = 12;
const plotHeight = 230;
const curves = [
  ['average', 'average'],
  ['lower95', 'limits95'],
  ['upper95', 'limits95'],
  ['lower998', 'limits998'],
  ['upper998', 'limits998'],
] as const;

/**
 * A funnel: every authority by its number of people and its value, the council's a dark square, the others light circles; the pooled
 * value a line, the 95% limits dashed, the 99.8% limits a second line.
 */
export function drawFunnel(
  { points, limits, shown }: FunnelData,
  words: FunnelWords,
  { width = 640, look = drawingLook }: DrawingOptions = {},
): string {
  const axis = upwardAxis(
    [
      ...points.map(({ value }) => value),
      ...limits.flatMap(({ lower998, upper998 }) => [lower998, upper998]),
    ],
    5,
  );
  const { left } = axis;
  const right = width - pad - 16;
  const top = titleHeight(words.title, width) + (words.axis === '' ? 4 : 20);
  const bottom = top + plotHeight;
  const y = axis.place(top, bottom);
  const across = fittedTicks([0, Math.max(...points.map(({ base }) => base))], right - left, 100, small);
  const most = across.at(-1)?.at ?? 1;
  const x = (base: number) => left + (base / most) * (right - left);
  const paint = curveLooks(look);
  const ruled = (kind: keyof typeof paint) => (at: number, height: number) =>
    straightLine([at, height], [at + 26, height], paint[kind]);
  const key = drawingKey(
    [
      { text: words.own, sample: (at, height) => ownMark(at + 13, height, look) },
      { text: words.others, sample: (at, height) => otherMark(at + 13, height, look) },
      { text: words.average, sample: ruled('average') },
      { text: words.limits95, sample: ruled('limits95') },
      { text: words.limits998, sample: ruled('limits998') },
    ],
    { left: pad, width, top: bottom + 46 },
    look,
  );
  const own = points.find((point) => point.own === true);
  const fits = own !== undefined && x(own.base) + 11 + textWidth(shown, small, true) <= width - pad;
  return svgFrame({ width, height: bottom + 50 + key.height }, words, look, [
    ...(words.axis === '' ? [] : [textLine(pad, top - 8, words.axis, { size: small, color: look.muted })]),
    ...axis.drawn(right, y, look),
    ...across.map(({ at, text }) =>
      textLine(x(at), bottom + 17, text, {
        size: small,
        color: look.muted,
        anchor: 'middle',
      }),
    ),
    textLine((left + right) / 2, bottom + 36, words.across, {
      size: small,
      color: look.muted,
      anchor: 'middle',
    }),
    ...curves.map(([which, kind]) => {
      const { color, thick, dash } = paint[kind];
      return svgElement('path', {
        d: svgPath(limits.map((limit) => [x(limit.base), y(limit[which])])),
        fill: 'none',
        stroke: color,
        'stroke-width': thick,
        'stroke-dasharray': dash,
      });
    }),
    ...points.filter((point) => point !== own).map(({ base, value }) => otherMark(x(base), y(value), look)),
    ...(own === undefined
      ? []
      : [
          ownMark(x(own.base), y(own.value), look),
          textLine(x(own.base) + (fits ? 11 : -11), y(own.value) + 4, shown, {
            size: small,
            color: look.ink,
            bold: true,
            anchor: fits ? 'start' : 'end',
          }),
        ]),
    ...key.drawn,
  ]);
}

interface CurveLook {
  color: string;
  thick: number;
  dash: string | undefined;
}

const curveLooks = (look: DrawingLook): Record<'average' | 'limits95' | 'limits998', CurveLook> => ({
  average: { color: look.outline, thick: 1.5, dash: undefined },
  limits95: { color: look.outline, thick: 1.5, dash: '5 3' },
  limits998: { color: look.second, thick: 1.8, dash: undefined },
});

const ownMark = (x: number, y: number, look: DrawingLook) =>
  mark('square', x, y, 6, { fill: look.own, outline: look.ink });
const otherMark = (x: number, y: number, look: DrawingLook) =>
  mark('circle', x, y, 4.5, { fill: look.other, outline: look.outline });
