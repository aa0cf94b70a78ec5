import { drawingKey } from './drawingKey';
import type { DrawingLook } from './drawingLook';
import { mark } from './mark';
import { straightLine } from './straightLine';
import { svgElement } from './svgElement';
import { ruleLook } from './ruleLook';
import type { TrendData, TrendWords } from './trendData';

/** What the lines and the band of a trend mean. */
export function trendKey(
  words: TrendWords,
  { points, target, rules = [] }: TrendData,
  place: { left: number; width: number; top: number },
  look: DrawingLook,
): { drawn: string[]; height: number } {
  const ruled = (color: string, dash?: string, thick?: number) => (x: number, y: number) =>
    straightLine([x, y], [x + 26, y], { color, dash, thick });
  const has = (which: 'median' | 'q1') => points.some((point) => point[which] !== undefined);
  return drawingKey(
    [
      {
        text: words.own,
        sample: (x, y) =>
          ruled(look.own, undefined, 2.5)(x, y) +
          mark('square', x + 13, y, 4.5, { fill: look.own, outline: look.ink }),
      },
      ...(has('median') ? [{ text: words.median, sample: ruled(look.outline, '5 3', 1.5) }] : []),
      ...(has('q1')
        ? [
            {
              text: words.band,
              sample: (x: number, y: number) =>
                svgElement('rect', {
                  x,
                  y: y - 6,
                  width: 26,
                  height: 12,
                  fill: look.band,
                  stroke: look.grid,
                }),
            },
          ]
        : []),
      ...rules
        .filter(({ text }, index) => rules.findIndex((one) => one.text === text) === index)
        .map(({ text, kind }) => {
          const { color, dash, thick } = ruleLook(kind, look);
          return { text, sample: ruled(color, dash, thick) };
        }),
      ...(target !== undefined ? [{ text: words.target, sample: ruled(look.ink, '1.5 3', 1.5) }] : []),
    ],
    place,
    look,
  );
}
