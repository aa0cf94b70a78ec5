import { grid, type Area } from '../../model/area';

export interface Shift {
  axis: 'rows' | 'columns';
  /** First row or column that moves (insert) or goes (delete). */
  at: number;
  /** Lines inserted; negative: taken away. */
  count: number;
  /** The strip of the sheet that takes part: all of it for whole rows or columns. */
  within: Area;
}

/** Where an area is afterwards; null when all of it is taken away. */
export function shiftedArea(area: Area, { axis, at, count, within }: Shift): Area | null {
  const takesPart =
    axis === 'rows'
      ? area.column >= within.column && area.column + area.columns <= within.column + within.columns
      : area.row >= within.row && area.row + area.rows <= within.row + within.rows;
  if (!takesPart) return area;
  const start = axis === 'rows' ? area.row : area.column;
  const size = axis === 'rows' ? area.rows : area.columns;
  const limit = grid[axis];
  if (size === limit) return area;
  const from = shiftedLine(start, at, count);
  const to = shiftedLine(start + size - 1, at, count, true);
  if (to < from) return null;
  const length = Math.min(to, limit - 1) - from + 1;
  return axis === 'rows' ? { ...area, row: from, rows: length } : { ...area, column: from, columns: length };
}

function shiftedLine(line: number, at: number, count: number, isEnd = false): number {
  if (line < at) return line;
  if (count >= 0) return line + count;
  if (line < at - count) return isEnd ? at - 1 : at;
  return line + count;
}
