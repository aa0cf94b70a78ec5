import { cellAt } from '../domain/found';
import type { CellAt } from '../domain/grid';
import type { TableArea } from './tableArea';

/** The cell of a column's heading: where a problem with the column is shown. */
export function headingCell({ grid, headerRows, area }: TableArea, column: number): CellAt {
  return cellAt(grid, headerRows.at(-1) ?? area.top, column);
}
