import type { PlanArea, PlanValue } from '../../../domain/sheetPlan';
import { looks } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import type { Speaker } from '../../speaker';
import { chartColumn } from './chartColumn';

/** The first column of what a drawing is made of, right of the chart: on the sheet, but not printed. */
export const drawingColumn = chartColumn + 2;
/** Characters, of the drawings' columns and the gap before them. */
export const drawingWidths = [3, 44, 11, 11, 11, 11, 11, 11, 11, 11] as const;

/** Puts the figures that a chart's curves or bars are made of on its right, from the row `top`; gives their cells, headers included. */
export function drawingFigures(
  sheet: SheetBuilder,
  top: number,
  rows: readonly (readonly PlanValue[])[],
  speak: Speaker,
): PlanArea {
  sheet.put(top - 1, drawingColumn, speak('positionDrawing'), looks.howToRead);
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      sheet.put(top + index, drawingColumn + column, value);
    });
  });
  const area = { row: top, column: drawingColumn, rows: rows.length, columns: rows[0]?.length ?? 0 };
  sheet.look({ ...area, rows: 1 }, looks.header);
  sheet.look({ ...area, row: top + 1, rows: rows.length - 1 }, looks.body);
  return area;
}
