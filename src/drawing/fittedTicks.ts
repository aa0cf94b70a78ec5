import { formatNumber } from '../definitions/words/formatNumber';
import { niceTicks } from './niceTicks';
import { textWidth } from './textWidth';

/** Between two numbers of an axis, in pixels. */
const gap = 14;

/**
 * Round numbers for an axis of so many pixels that lies, about one every `usual` of them; fewer where they are too long to stand beside
 * each other. With their texts: where even two do not fit, only the last has its own.
 */
export function fittedTicks(
  [least, most]: readonly [number, number],
  pixels: number,
  usual: number,
  size: number,
): { at: number; text: string }[] {
  for (let wanted = Math.max(2, Math.floor(pixels / usual)); ; wanted -= 1) {
    const { ticks, decimals } = niceTicks(least, most, wanted);
    const texts = ticks.map((tick) => formatNumber(tick, decimals));
    const room = pixels / (ticks.length - 1) - gap;
    const fits = texts.every((text) => textWidth(text, size) <= room);
    if (fits || wanted === 1)
      return ticks.map((at, index) => ({
        at,
        text: fits || index === ticks.length - 1 ? (texts[index] ?? '') : '',
      }));
  }
}
