import type { Area } from '../../host/model/area';
import type { CellValue } from '../../host/model/cells';
import type { Sheet } from '../../host/model/sheet';

/** As many are typed, pasted, emptied or copied at once: more would hold the page up for seconds. */
export const mostCells = 300_000;

/** A rectangle of cells as it was before it was typed into. */
export interface AreaEdit {
  sheetId: string;
  area: Area;
  /** By rows. */
  before: readonly (readonly CellBefore[])[];
}

interface CellBefore {
  formula: string | undefined;
  value: CellValue;
  format: number;
}

/** What stands in a rectangle of cells now. */
export function areaBefore({ id, cells }: Sheet, area: Area): AreaEdit {
  const before = inRows(area, (row, column) => ({
    formula: cells.formula(row, column),
    value: cells.value(row, column),
    format: cells.format(row, column),
  }));
  return { sheetId: id, area, before };
}

/** What is made of each cell of a rectangle, by rows. */
export function inRows<Made>(
  { row, column, rows, columns }: Area,
  make: (row: number, column: number) => Made,
): Made[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, along) => make(row + down, column + along)),
  );
}
