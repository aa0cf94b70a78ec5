import type { Workbook } from '../model/workbook';
import { atOnce } from '../work';
import { saveInSteps } from './saveInSteps';
import type { Packing } from './zip/packing';

/**
 * The workbook as an .xlsx file: see `saveInSteps`, without a pause.
 * @param packing of a workbook that came from no file; others are packed with what opened them
 */
export function saveWorkbook(workbook: Workbook, packing?: Packing): Uint8Array {
  return atOnce(saveInSteps(workbook, packing));
}
