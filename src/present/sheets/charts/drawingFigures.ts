import type { PlanArea, PlanValue } from '../../../domain/sheetPlan';
import { looks } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import type { Speaker } from '../../speaker';
import { chartColumn } from './chartColumn';

/** The first columns of what drawings are made of, right of the charts: on the sheet, but not printed. */
export const drawingColumns = {
  scale: chartColumn + 2,
  funnel: chartColumn + 12,
  marks: chartColumn + 19,
} as const;
/** Characters, of the drawings' columns and the gaps before them. */
export const drawingWidths = [3, 44, ...Array<number>(8).fill(11), 3, ...Array<number>(6).fill(11)];
/** Characters, of the gap and the columns of a funnel's marks, where there are more than its table has room for. */
export const marksWidths = [3, 30, 11, 11];

/**
 * Puts the figures that a chart's curves, bars or marks are made of right of what is printed, headers first.
 * @returns where they stand, header row included: from `row` on, or below those of another chart
 */
export function drawingFigures(
  sheet: SheetBuilder,
  { row, column }: { row: number; column: number },
  rows: readonly (readonly PlanValue[])[],
  speak: Speaker,
): PlanArea {
  const placed = sheet.aside(row - 1, column, [[speak('positionDrawing')], ...rows]);
  const area = { ...placed, row: placed.row + 1, rows: rows.length };
  sheet.look({ ...placed, rows: 1, columns: 1 }, looks.howToRead);
  sheet.look({ ...area, rows: 1 }, looks.header);
  sheet.look({ ...area, row: area.row + 1, rows: rows.length - 1 }, looks.body);
  return area;
}
