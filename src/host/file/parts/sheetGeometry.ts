import type { Sheet } from '../../model/sheet';

/** Widths without a width of their own: 8.43 characters of Calibri 11, 64 pixels, 48 points; heights 20 pixels, 15 points. */
const standardWidth = 48;
const standardHeight = 15;
/** Widest digit of Calibri 11 at 96 dots an inch, in pixels; a point is 4/3 of one. */
const digit = 7;

/** Where columns and rows lie, in points from the sheet's corner. */
export interface SheetGeometry {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  /** The cell at a distance, and how far into it. */
  columnAt(points: number): { index: number; offset: number };
  rowAt(points: number): { index: number; offset: number };
  left(column: number): number;
  top(row: number): number;
}

/** @see ECMA-376 part 1, 18.3.1.13 for width in characters to pixels */
export function sheetGeometry(sheet: Pick<Sheet, 'columns' | 'rows'>): SheetGeometry {
  const columnWidth = (column: number): number => {
    const own = sheet.columns.get(column);
    if (own?.hidden) return 0;
    if (own?.width === undefined) return standardWidth;
    return Math.trunc(((256 * own.width + Math.trunc(128 / digit)) / 256) * digit) * 0.75;
  };
  const rowHeight = (row: number): number => {
    const own = sheet.rows.get(row);
    return own?.hidden ? 0 : (own?.height ?? standardHeight);
  };
  return {
    columnWidth,
    rowHeight,
    columnAt: (points) => locate(points, columnWidth, 16_383),
    rowAt: (points) => locate(points, rowHeight, 1_048_575),
    left: (column) => sum(column, columnWidth),
    top: (row) => sum(row, rowHeight),
  };
}

function locate(
  points: number,
  size: (index: number) => number,
  last: number,
): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < last && rest >= size(index)) {
    rest -= size(index);
    index++;
  }
  return { index, offset: rest };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += size(i);
  return total;
}
