import { cellName, quotedSheet } from '../domain/cellName';
import type { PlanArea } from '../domain/sheetPlan';

/** "B2:D9", or "B2" for a single cell. */
export function areaName(area: PlanArea): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:$D$9". */
export function fixedArea(area: PlanArea): string {
  return areaName(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** "'Star chart'!A1". */
export function reference(sheet: string, cell: string): string {
  return `${quotedSheet(sheet)}!${cell}`;
}

/**
 * The area of an address as Excel gives it: "Sheet1!A1:B4", "='My sheet'!$C$5:$C$18", "B2".
 * @returns undefined for whole rows or columns, several areas, or no reference at all
 */
export function parseArea(address: string): PlanArea | undefined {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^=?([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(local);
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const column = columnIndex(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) + 1 - column };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
