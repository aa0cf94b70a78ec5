import type { Area } from './area';
import type { CellColumn } from './cellColumn';
import { pageBits, type CellPage } from './cellPage';

/** The smallest area that holds every cell with content, or, unless `valuesOnly`, with a format; null when there is none. */
export function extent(columns: ReadonlyMap<number, CellColumn>, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [number, column] of columns) {
    const ends = columnEnds(column, valuesOnly);
    if (!ends) continue;
    top = Math.min(top, ends.first);
    bottom = Math.max(bottom, ends.last);
    left = Math.min(left, number);
    right = Math.max(right, number);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnEnds(column: CellColumn, valuesOnly: boolean): { first: number; last: number } | null {
  const numbers = [...column.pages.keys()].sort((a, b) => a - b);
  const isUsed = (page: CellPage, local: number): boolean =>
    (page.kinds[local] ?? 0) !== 0 || (!valuesOnly && (page.formats?.[local] ?? 0) !== 0);
  const find = (order: number[], backwards: boolean): number => {
    for (const number of order) {
      const page = column.pages.get(number);
      const room = page?.kinds.length ?? 0;
      for (let step = 0; page && step < room; step++) {
        const local = backwards ? room - 1 - step : step;
        if (isUsed(page, local)) return (number << pageBits) + local;
      }
    }
    return -1;
  };
  const first = find(numbers, false);
  return first < 0 ? null : { first, last: find(numbers.reverse(), true) };
}
