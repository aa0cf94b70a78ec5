import { grid } from '../../model/area';
import type { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import { tableHeaders } from './tableHeaders';

/** Header cells whose content is not already the text they must be, by `row * 16384 + column`. */
export function headerCells(sheet: Sheet, cells: ColumnCells): Map<number, string> {
  const found = new Map<number, string>();
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    tableHeaders(cells, table).forEach((name, i) => {
      const column = table.area.column + i;
      if (cells.value(table.area.row, column) !== name)
        found.set(table.area.row * grid.columns + column, name);
    });
  }
  return found;
}
