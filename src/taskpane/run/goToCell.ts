import { cellName } from '../../domain/cellName';
import type { CellAt } from '../../domain/grid';
import { goTo } from '../../excel/goTo';

/** Shows a cell to the officer: its sheet comes to the front and the cell is selected. */
export async function goToCell(at: CellAt): Promise<void> {
  await goTo(at.sheet, cellName(at.row, at.column));
}
