import type { Strip } from './CellBlock';

/** Rows or columns, one behind another: where each begins and how large it is, in pixels. */
export interface Line {
  count: number;
  start: (index: number) => number;
  size: (index: number) => number;
}

/**
 * The rows or columns between two edges, and so many beyond each; hidden ones are left out.
 * As quick far down a long sheet as at its top: none of those before is looked at.
 */
export function stripsIn({ count, start, size }: Line, from: number, to: number, beyond: number): Strip[] {
  let first = 0;
  let behind = count;
  while (first < behind) {
    const middle = (first + behind) >>> 1;
    if (start(middle + 1) > from) behind = middle;
    else first = middle + 1;
  }
  const strips: Strip[] = [];
  let more = beyond;
  for (let index = Math.max(0, first - beyond); index < count && more > 0; index++) {
    const strip = { index, start: start(index), size: size(index) };
    if (strip.start >= to) more--;
    if (strip.size > 0) strips.push(strip);
  }
  return strips;
}
