import { heightOf, leftOf, topOf, widthOf } from '../../host/office/cells/geometry';
import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';

/** Pixels of the page to a point. */
const pixels = 4 / 3;

/** Room for the row numbers and the column letters, in pixels. */
export const headings = { width: 48, height: 22 } as const;

/** Sizes of a sheet on the page, in pixels. */
export const sheetScale = {
  width: (sheet: Sheet, column: number): number => Math.round(widthOf(sheet, column) * pixels),
  height: (sheet: Sheet, row: number): number => Math.round(heightOf(sheet, row) * pixels),
  left: (sheet: Sheet, column: number): number => leftOf(sheet, column) * pixels,
  top: (sheet: Sheet, row: number): number => topOf(sheet, row) * pixels,
  points: (points: number): number => points * pixels,
} as const;

/** How many rows and columns are shown: what is used, what charts cover, and some room beyond. */
export function shownSize(sheet: Sheet): { rows: number; columns: number } {
  const areas: Area[] = sheet.charts.flatMap((chart) => (chart.over === undefined ? [] : [chart.over]));
  const used = sheet.cells.used(false);
  if (used !== null) areas.push(used);
  const rows = Math.max(0, ...areas.map((area) => area.row + area.rows));
  const columns = Math.max(0, ...areas.map((area) => area.column + area.columns));
  return {
    rows: Math.min(1_048_576, Math.max(60, rows + 10)),
    columns: Math.min(16_384, Math.max(20, columns + 3)),
  };
}
