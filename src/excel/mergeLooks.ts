import type { Look, PlanArea } from '../domain/sheetPlan';

interface Painted {
  area: PlanArea;
  look: Look;
}

/**
 * The same looks in fewer rectangles: one that continues an earlier one downwards, and looks the same, is joined to it, unless another
 * look came in between on its cells (later ones win). Each rectangle is several requests to Excel: without this, a sheet of thousands of
 * rows would pass what Excel on the web takes at once.
 */
export function mergeLooks(looks: readonly Painted[]): Painted[] {
  const merged: Painted[] = [];
  const touched = new Map<number, number>(); // the last of `merged` that painted a cell
  const open = new Map<string, number>(); // where a rectangle of this look would be continued
  for (const { area, look } of looks) {
    const { row, column, rows, columns } = area;
    const text = JSON.stringify(look);
    // a border between rows is not one around each of them
    const index = look.border === undefined ? open.get(`${row} ${column} ${columns} ${text}`) : undefined;
    const above = index === undefined ? undefined : merged[index];
    const joins = index !== undefined && above !== undefined && isFree(touched, area, index);
    const place = joins ? index : merged.length;
    if (joins) merged[place] = { look, area: { ...above.area, rows: above.area.rows + rows } };
    else merged.push({ area, look });
    open.set(`${row + rows} ${column} ${columns} ${text}`, place);
    paint(touched, area, place);
  }
  return merged;
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;

function isFree(touched: ReadonlyMap<number, number>, area: PlanArea, since: number): boolean {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if ((touched.get(keyOf(row, column)) ?? -1) > since) return false;
  return true;
}

function paint(touched: Map<number, number>, area: PlanArea, place: number): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      touched.set(keyOf(row, column), Math.max(place, touched.get(keyOf(row, column)) ?? -1));
}
