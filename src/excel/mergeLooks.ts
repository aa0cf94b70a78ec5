import type { Look, PlanArea } from '../domain/sheetPlan';
import { PaintedCells } from './paintedCells';

export interface Painted {
  area: PlanArea;
  look: Look;
}

/**
 * The same looks in fewer rectangles: one that continues an earlier one downwards or to the right, and looks the same, is joined to
 * it, unless another look came in between on its cells (later ones win). Each rectangle is several requests to Excel: without this, a
 * sheet of thousands of rows would pass what Excel on the web takes at once.
 */
export function mergeLooks(looks: readonly Painted[]): readonly Painted[] {
  const texts = new Map<Look, string>();
  for (const { look } of looks) if (!texts.has(look)) texts.set(look, JSON.stringify(look));
  return [down, right, down].reduce((some, way) => joined(some, way, texts), looks);
}

/** A way in which a rectangle is continued by another: where that begins, and the two in one. */
interface Way {
  begins: (area: PlanArea) => string;
  ends: (area: PlanArea) => string;
  both: (first: PlanArea, next: PlanArea) => PlanArea;
}

const down: Way = {
  begins: ({ row, column, columns }) => `${row} ${column} ${columns}`,
  ends: ({ row, rows, column, columns }) => `${row + rows} ${column} ${columns}`,
  both: (first, next) => ({ ...first, rows: first.rows + next.rows }),
};
const right: Way = {
  begins: ({ row, rows, column }) => `${row} ${rows} ${column}`,
  ends: ({ row, rows, column, columns }) => `${row} ${rows} ${column + columns}`,
  both: (first, next) => ({ ...first, columns: first.columns + next.columns }),
};

function joined(
  looks: readonly Painted[],
  { begins, ends, both }: Way,
  texts: ReadonlyMap<Look, string>,
): readonly Painted[] {
  const merged: Painted[] = [];
  const painted = new PaintedCells(looks.map(({ area }) => area));
  const open = new Map<string, number>(); // where a rectangle of this look would be continued
  for (const { area, look } of looks) {
    const text = texts.get(look) ?? '';
    const index = open.get(`${begins(area)} ${text}`);
    const before = index === undefined ? undefined : merged[index];
    // a border is drawn between the cells of a rectangle too; neighbours share their lines
    const around = look.border === undefined ? 0 : 1;
    const joins = index !== undefined && before !== undefined && !painted.isPaintedSince(area, index, around);
    const place = joins ? index : merged.length;
    if (joins) merged[place] = { look, area: both(before.area, area) };
    else merged.push({ area, look });
    open.set(`${ends(area)} ${text}`, place);
    painted.paint(area, place);
  }
  return merged;
}
