import type { PlanArea } from '../domain/planArea';
import { Refusal } from '../domain/refusal';

/** Cells of all sheets together: above it they are beyond the memory of the machines that officers have. A whole column of Excel is a million. */
const mostCells = 60_000_000;

/**
 * One cell that was filled by mistake at the far end of a sheet makes Excel hand over all that lies before it.
 * @throws Refusal sheetTooWide, which names the sheet that is too much and its last cell
 */
export function refuseFarCells(sheets: readonly { name: string; used: PlanArea; lastCell: string }[]): void {
  let left = mostCells;
  for (const { name, used, lastCell } of sheets) {
    left -= used.rows * used.columns;
    if (left >= 0) continue;
    throw new Refusal('sheetTooWide', { sheet: name, cell: lastCell }, 'nothing');
  }
}
