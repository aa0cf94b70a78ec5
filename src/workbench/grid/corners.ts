import type { Area } from '../../host/model/area';

export interface Place {
  row: number;
  column: number;
}

/**
 * The corner at which a selection was begun, and the one across from it, which moves where it grows.
 * @param begun where it was begun; where that is none of its corners, somebody else has selected since, and its first cell is taken
 */
export function cornersOf(
  { row, column, rows, columns }: Area,
  begun: Place,
): { fixed: Place; moving: Place } {
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  const isCorner = [row, bottom].includes(begun.row) && [column, right].includes(begun.column);
  const fixed = isCorner ? begun : { row, column };
  return {
    fixed,
    moving: {
      row: fixed.row === row ? bottom : row,
      column: fixed.column === column ? right : column,
    },
  };
}

/** The rectangle between two cells, both in it. */
export function areaBetween(one: Place, other: Place): Area {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}
