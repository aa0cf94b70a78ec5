import type { Workbook } from '../model/workbook';
import { atOnce } from '../work';
import { saveInSteps } from './saveInSteps';
import { joinBytes } from './zip/joinBytes';
import type { Packing } from './zip/packing';

/**
 * The workbook as an .xlsx file: see `saveInSteps`, without a pause.
 * @param packing of a workbook that came from no file; others are packed with what opened them
 */
export function saveWorkbook(workbook: Workbook, packing?: Packing): Uint8Array {
  return joinBytes(atOnce(saveInSteps(workbook, packing)));
}
