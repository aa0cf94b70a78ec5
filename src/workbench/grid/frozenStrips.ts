import type { Strip } from './CellBlock';

/** The first `count` rows or columns, which stay in view, from the headings' edge. */
export function frozenStrips(count: number, size: (index: number) => number, from: number): Strip[] {
  const strips: Strip[] = [];
  let start = from;
  for (let index = 0; index < count; index++) {
    const extent = size(index);
    strips.push({ index, start, size: extent });
    start += extent;
  }
  return strips;
}
