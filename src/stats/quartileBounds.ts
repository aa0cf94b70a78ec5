import { quantile } from './quantile';

/** 'inclusive' is QUARTILE.INC (type 7), 'exclusive' QUARTILE.EXC (type 6). */
export type QuartileMethod = 'inclusive' | 'exclusive';

/** Minimum, lower quartile, median, upper quartile, maximum. */
export type QuartileBounds = readonly [number, number, number, number, number];

/** The five numbers that cut a group in quarters, in the values' unit.
 * @param sorted from lowest to highest, see `ascending`
 * @returns undefined for no values */
export function quartileBounds(
  sorted: ArrayLike<number>,
  method: QuartileMethod = 'inclusive',
): QuartileBounds | undefined {
  const type = method === 'inclusive' ? 7 : 6;
  const least = quantile(sorted, 0, type);
  const q1 = quantile(sorted, 0.25, type);
  const middle = quantile(sorted, 0.5, type);
  const q3 = quantile(sorted, 0.75, type);
  const most = quantile(sorted, 1, type);
  if (
    least === undefined ||
    q1 === undefined ||
    middle === undefined ||
    q3 === undefined ||
    most === undefined
  )
    return undefined;
  return [least, q1, middle, q3, most];
}
