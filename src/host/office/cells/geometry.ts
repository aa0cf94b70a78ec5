import { grid, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';

/** Calibri 11 at 96 dpi: a digit is 7 pixels wide, a pixel 0.75 points. */
const digitPixels = 7;
const pointsPerPixel = 0.75;
/** 64 and 20 pixels. */
export const standard = { columnPoints: 48, rowPoints: 15, columnCharacters: 8.43 } as const;

/** The file's width of a column, in characters with their padding, as points.
 * @see ECMA-376 part 1, 18.3.1.13 (col, width) */
export function columnPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return pixels * pointsPerPixel;
}

export function columnCharacters(points: number): number {
  return Math.trunc((points / pointsPerPixel / digitPixels) * 256) / 256;
}

/** Points; 0 when hidden. */
export function widthOf(sheet: Sheet, column: number): number {
  const own = sheet.columns.get(column);
  if (own?.hidden) return 0;
  return own?.width === undefined ? standard.columnPoints : columnPoints(own.width);
}

export function heightOf(sheet: Sheet, row: number): number {
  const own = sheet.rows.get(row);
  if (own?.hidden) return 0;
  return own?.height ?? standard.rowPoints;
}

/** Points from the sheet's left edge to a column's; as quick for far columns as for near ones. */
export function leftOf(sheet: Sheet, column: number): number {
  let left = column * standard.columnPoints;
  for (const own of sheet.columns.keys())
    if (own < column) left += widthOf(sheet, own) - standard.columnPoints;
  return left;
}

export function topOf(sheet: Sheet, row: number): number {
  let top = row * standard.rowPoints;
  for (const own of sheet.rows.keys()) if (own < row) top += heightOf(sheet, own) - standard.rowPoints;
  return top;
}

/** Where an area lies on its sheet, in points. */
export function boxOf(
  sheet: Sheet,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  const left = leftOf(sheet, area.column);
  const top = topOf(sheet, area.row);
  return {
    left,
    top,
    width: leftOf(sheet, Math.min(grid.columns, area.column + area.columns)) - left,
    height: topOf(sheet, Math.min(grid.rows, area.row + area.rows)) - top,
  };
}
