import { grid, type Area } from '../../model/area';

/** The cells that two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Does it lie on the grid with at least one cell? */
export function isOnGrid(area: Area): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= grid.rows &&
    area.column + area.columns <= grid.columns
  );
}

/** Whole rows or whole columns. */
export function isUnbounded(area: Area): boolean {
  return area.rows === grid.rows || area.columns === grid.columns;
}

/** What is left of `area` without `hole`: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
