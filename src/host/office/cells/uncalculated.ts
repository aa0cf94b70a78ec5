import type { Area } from '../../model/area';
import { ColumnCells } from '../../model/columnCells';
import type { Cells } from '../../model/cells';

/** The first cell of an area whose formula was never calculated, or null. */
export function firstUncalculated(cells: Cells, area: Area): { row: number; column: number } | null {
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (const row of formulaRows(cells, area, column)) {
      if (row >= area.row && row < area.row + area.rows && cells.isUncalculated(row, column))
        return { row, column };
    }
  }
  return null;
}

/** The rows of a column that may hold a formula: a quick way over blocks of plain values. */
function formulaRows(cells: Cells, area: Area, column: number): Iterable<number> {
  if (cells instanceof ColumnCells) return cells.columns.get(column)?.formulas?.keys() ?? [];
  return Array.from({ length: area.rows }, (_, i) => area.row + i);
}
