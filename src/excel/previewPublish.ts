import type { CellContent } from '../domain/grid';
import type { OwnedSheet, SheetId } from '../domain/owned';
import type { PlanValue, SheetPlan } from '../domain/sheetPlan';
import { inExcel } from './inExcel';
import { keepEntries } from './keepEntries';
import { keysOn } from './keysOn';
import { safeText } from './safeText';
import { takeSnapshot, type SheetBefore } from './snapshot';
import { withFreeTableNames } from './withFreeTableNames';

/** What a publish would do to one sheet. */
export interface SheetPreview {
  id: SheetId;
  part: string;
  /** The tab's name now; undefined for a sheet that is not there. */
  name: string | undefined;
  /** new: it is added · changed: cells, looks or charts would be other · same: all stands there already. */
  change: 'new' | 'changed' | 'same';
  /** How many cells would hold something else. */
  cells: number;
}

/**
 * Looks what a publish would change, and changes nothing: three round trips.
 * @param read our sheets as the run read them: what the officer typed since is kept, as `publish` does
 * @throws Refusal when Excel refuses
 */
export function previewPublish(
  plans: readonly SheetPlan[],
  read: readonly OwnedSheet[],
): Promise<SheetPreview[]> {
  return inExcel(async (context) => {
    const { ours, names } = await takeSnapshot(context);
    const taken = new Set(names);
    return plans.map((wanted): SheetPreview => {
      const { id, part } = wanted;
      const there = ours.find(({ mark }) => mark.id === id && mark.part === part);
      const plan = withFreeTableNames(wanted, taken, there?.tables);
      if (there === undefined) return { id, part, name: undefined, change: 'new', cells: 0 };
      const entries = read.find((sheet) => sheet.id === id && sheet.part === part)?.entries;
      const kept = keepEntries(plan, there.entries, entries, keysOn(there));
      const cells = changedCells(kept, there);
      const same = cells === 0 && there.plan !== undefined && shapeOf(kept) === shapeOf(there.plan);
      return { id, part, name: there.name, change: same ? 'same' : 'changed', cells };
    });
  });
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
function shapeOf({
  looks,
  widths,
  heights,
  tables,
  charts,
  validations,
  links,
  frozen,
  page,
}: SheetPlan): string {
  return JSON.stringify([looks, widths, [...heights], tables, charts, validations, links, frozen, page]);
}
