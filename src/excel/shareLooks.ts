import type { Look, PlanArea } from '../domain/sheetPlan';
import type { Painted } from './mergeLooks';
import { PaintedCells } from './paintedCells';

/** A look on all the rectangles of a sheet that have it; never a number format: Excel takes that by rectangle only. */
export interface SharedLook {
  look: Look;
  areas: PlanArea[];
}

/**
 * Rectangles of one look together, wherever they stand, so that Excel is asked once for all of them. One that another look came in
 * between on its cells begins anew: later ones win. So does one with lines that touches another that has any: they share a line.
 */
export function shareLooks(looks: readonly Painted[]): SharedLook[] {
  const shared: SharedLook[] = [];
  const painted = new PaintedCells(looks.map(({ area }) => area));
  const open = new Map<string, number>();
  for (const { area, look: whole } of looks) {
    const look = { ...whole };
    delete look.numberFormat;
    if (Object.keys(look).length === 0) continue;
    const key = JSON.stringify(look) + innerLines(area, look);
    const index = open.get(key);
    const earlier = index === undefined ? undefined : shared[index];
    const joins =
      index !== undefined &&
      earlier !== undefined &&
      !painted.isPaintedSince(area, index) &&
      (look.border === undefined || !painted.isPaintedSince(area, index - 1, 1));
    const place = joins ? index : shared.length;
    if (joins) earlier.areas.push(area);
    else shared.push({ look, areas: [area] });
    open.set(key, place);
    painted.paint(area, place);
  }
  return shared;
}

/** Which lines there are between an area's cells: areas that differ in that are not drawn at once. */
function innerLines({ rows, columns }: PlanArea, { border }: Look): string {
  return border === undefined ? '' : `${rows > 1 ? ' rows' : ''}${columns > 1 ? ' columns' : ''}`;
}
