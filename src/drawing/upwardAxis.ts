import { formatNumber } from '../definitions/words/formatNumber';
import type { DrawingLook } from './drawingLook';
import { niceTicks } from './niceTicks';
import { straightLine } from './straightLine';
import { textLine } from './textLine';
import { textWidth } from './textWidth';

const small = 11;
const pad = 12;

/** An axis of values that goes up: where a plot begins on its right, and how it is drawn once the plot's place is known. */
export interface UpwardAxis {
  /** The left edge of the plot, in pixels. */
  left: number;
  /** Where a value stands in a plot from `top` to `bottom`. */
  place: (top: number, bottom: number) => (value: number) => number;
  /** Its lines across the plot, and its numbers. */
  drawn: (right: number, y: (value: number) => number, look: DrawingLook) => string[];
}

/** @param wanted about how many numbers it is to have */
export function upwardAxis(values: readonly number[], wanted: number): UpwardAxis {
  const { ticks, decimals } = niceTicks(Math.min(...values), Math.max(...values), wanted);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const texts = ticks.map((tick) => formatNumber(tick, decimals));
  const left = pad + Math.max(...texts.map((text) => textWidth(text, small))) + 16;
  return {
    left,
    place: (top, bottom) => (value) => bottom - ((value - first) / (last - first)) * (bottom - top),
    drawn: (right, y, look) =>
      ticks.flatMap((tick, index) => [
        straightLine([left - 8, y(tick)], [right, y(tick)], { color: look.grid }),
        textLine(left - 14, y(tick) + 4, texts[index] ?? '', {
          size: small,
          color: look.muted,
          anchor: 'end',
        }),
      ]),
  };
}
