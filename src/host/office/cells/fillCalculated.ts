import type { Area } from '../../model/area';
import type { Cells } from '../../model/cells';
import { moveFormula } from './moveFormula';

/**
 * Fills the calculated columns of a table that grew downwards, as Excel does: those whose last two rows hold one formula. What stands in a
 * cell already stays.
 * @param body the rows between headers and totals, as they were before, of the columns that are still the table's
 * @param rows how many there are now
 */
export function fillCalculated(cells: Cells, body: Area, rows: number): void {
  const last = body.row + body.rows - 1;
  if (body.rows < 1) return;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const formula = cells.formula(last, column);
    const above = body.rows > 1 ? cells.formula(last - 1, column) : undefined;
    if (formula === undefined || (body.rows > 1 && moveFormula(above ?? '', 1, 0) !== formula)) continue;
    for (let row = last + 1; row < body.row + rows; row++) {
      const isEmpty = cells.value(row, column) === '' && cells.formula(row, column) === undefined;
      if (isEmpty) cells.setFormula(row, column, moveFormula(formula, row - last, 0));
    }
  }
}
