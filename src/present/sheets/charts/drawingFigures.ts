import type { PlanValue } from '../../../domain/sheetPlan';
import { looks } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import type { Speaker } from '../../speaker';
import { chartColumn } from './chartColumn';

/**
 * The first columns of what drawings are made of, right of the charts: on the sheet, but not printed. The bars of the one scale go on beside the
 * charts below theirs; so they have columns of their own.
 */
export const drawingColumns = { scale: chartColumn + 2, funnel: chartColumn + 12 } as const;
/** Characters, of the drawings' columns and the gaps before them. */
export const drawingWidths = [3, 44, ...Array<number>(8).fill(11), 3, ...Array<number>(6).fill(11)];

/** Puts the figures that a chart's curves or bars are made of on its right, headers first. */
export function drawingFigures(
  sheet: SheetBuilder,
  { row: top, column: left }: { row: number; column: number },
  rows: readonly (readonly PlanValue[])[],
  speak: Speaker,
): void {
  sheet.put(top - 1, left, speak('positionDrawing'), looks.howToRead);
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      sheet.put(top + index, left + column, value);
    });
  });
  const area = { row: top, column: left, rows: rows.length, columns: rows[0]?.length ?? 0 };
  sheet.look({ ...area, rows: 1 }, looks.header);
  sheet.look({ ...area, row: top + 1, rows: rows.length - 1 }, looks.body);
}
