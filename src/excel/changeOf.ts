import type { CellContent } from '../domain/grid';
import type { PlanValue, SheetPlan } from '../domain/sheetPlan';
import { safeText } from './safeText';
import type { SheetBefore } from './snapshot';

/**
 * What writing a plan would change on a sheet of ours.
 * @param plan with the officer's entries laid over it, and its tables named, as it would be written
 * @returns `cells`: how many would hold something else; `same`: none would, and looks, tables, charts and the officer's columns are those
 * that the sheet was last written from
 */
export function changeOf(plan: SheetPlan, there: SheetBefore): { same: boolean; cells: number } {
  const cells = changedCells(plan, there);
  const same = cells === 0 && there.plan !== undefined && shapeOf(plan) === shapeOf(there.plan);
  return { same, cells };
}

function changedCells({ cells }: SheetPlan, { used, formulas }: SheetBefore): number {
  const top = used?.row ?? 0;
  const left = used?.column ?? 0;
  const rows = Math.max(cells.length, top + (used?.rows ?? 0));
  const columns = Math.max(cells[0]?.length ?? 0, left + (used?.columns ?? 0));
  let changed = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (written(cells[row]?.[column] ?? null) !== unforced(formulas[row - top]?.[column - left] ?? ''))
        changed++;
    }
  }
  return changed;
}

/** What a cell holds once a value is written. */
function written(value: PlanValue): CellContent {
  if (value === null) return '';
  return typeof value === 'string' ? unforced(safeText(value)) : value;
}

/** A text without the apostrophe that keeps it a text. */
function unforced(content: CellContent): CellContent {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}

/** All of a plan but its cells, to tell whether looks, charts or tables are other. */
function shapeOf(plan: SheetPlan): string {
  const { looks, widths, heights, tables, charts, validations, links, frozen, page, officer } = plan;
  return JSON.stringify([
    ...[looks, widths, [...heights], tables, charts, validations, links, frozen, page],
    officer ?? null,
  ]);
}
