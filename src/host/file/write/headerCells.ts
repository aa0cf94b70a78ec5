import type { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import { tableHeaders } from './tableHeaders';

/** The cells to write: the sheet's own, or a copy with the texts that its tables' headers must have where they differ. */
export function headerCells(sheet: Sheet, cells: ColumnCells): ColumnCells {
  let made = cells;
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    tableHeaders(cells, table).forEach((name, i) => {
      const column = table.area.column + i;
      if (cells.value(table.area.row, column) === name) return;
      if (made === cells) made = cells.copy();
      made.setValue(table.area.row, column, name);
    });
  }
  return made;
}
