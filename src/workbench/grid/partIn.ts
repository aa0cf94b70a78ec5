import type { Area } from '../../host/model/area';

/** What of an area lies in the frozen rows (or below them) and in the frozen columns (or beside them); null where nothing does. */
export function partIn(
  area: Area,
  frozen: { rows: number; columns: number },
  top: boolean,
  left: boolean,
): Area | null {
  const [row, rows] = side(area.row, area.rows, frozen.rows, top);
  const [column, columns] = side(area.column, area.columns, frozen.columns, left);
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Where it begins and how many there are, on one side of the edge. */
function side(first: number, count: number, edge: number, before: boolean): [number, number] {
  return before
    ? [first, Math.min(first + count, edge) - first]
    : [Math.max(first, edge), first + count - Math.max(first, edge)];
}
