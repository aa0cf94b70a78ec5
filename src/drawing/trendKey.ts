import { drawingKey } from './drawingKey';
import type { DrawingLook } from './drawingLook';
import { mark } from './mark';
import { straightLine } from './straightLine';
import { svgElement } from './svgElement';
import type { TrendWords } from './trendData';

/** What the lines and the band of a trend mean. */
export function trendKey(
  words: TrendWords,
  hasTarget: boolean,
  place: { left: number; width: number; top: number },
  look: DrawingLook,
): { drawn: string[]; height: number } {
  const ruled = (color: string, dash?: string, thick?: number) => (x: number, y: number) =>
    straightLine([x, y], [x + 26, y], { color, dash, thick });
  return drawingKey(
    [
      {
        text: words.own,
        sample: (x, y) =>
          ruled(look.own, undefined, 2.5)(x, y) +
          mark('square', x + 13, y, 4.5, { fill: look.own, outline: look.ink }),
      },
      { text: words.median, sample: ruled(look.outline, '5 3', 1.5) },
      {
        text: words.band,
        sample: (x, y) =>
          svgElement('rect', { x, y: y - 6, width: 26, height: 12, fill: look.band, stroke: look.grid }),
      },
      ...(hasTarget ? [{ text: words.target, sample: ruled(look.ink, '1.5 3', 1.5) }] : []),
    ],
    place,
    look,
  );
}
