import { carryOut, type Places } from './carryOut';
import { addCharts, placePictures, type AddedChart } from './drawCharts';
import { planBefore } from './planBefore';
import type { SheetBefore } from './snapshot';

/** What stands on a sheet at this moment, and has to make room. */
export type Standing = Pick<SheetBefore, 'tables' | 'tableAreas' | 'charts' | 'pictures' | 'columns'>;

/**
 * Queues the putting back of one sheet as it was: cells exactly; looks and charts from the plan that was published last.
 * @returns its charts, to be drawn after the sync
 */
export function putBackSheet(sheet: SheetBefore, standing: Standing, places: Places): AddedChart[] {
  const { worksheet, used, formulas } = sheet;
  const plan = planBefore(sheet);
  const { row, column } = used ?? { row: 0, column: 0 };
  carryOut(worksheet, plan, { ...sheet, ...standing }, places, { row, column, formulas });
  placePictures(worksheet, plan);
  return addCharts(worksheet, plan);
}
