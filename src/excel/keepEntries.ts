import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import type { PlanValue, SheetPlan } from '../domain/sheetPlan';

type Entries = OwnedSheet['entries'];

/**
 * The plan with what the officer typed since the workbook was read. A cell that differs from what the run read was typed in
 * between, and wins; otherwise the plan's value stands (it was made from what was read, or from the pane). Where the cells are nobody's
 * to fill in, all of the plan does.
 * @param now entries as they stand in the sheet
 * @param read entries as the run read them; absent: whatever stands in the sheet wins over the plan
 * @param keys those that stand in the sheet: a row that is not there has had nothing emptied. It was read, for instance, on a sheet that
 * a publish left half-written, and is gone because that has been put back since. Absent: all stand there
 */
export function keepEntries(
  plan: SheetPlan,
  now: Entries,
  read: Entries | undefined,
  keys?: ReadonlySet<string>,
): SheetPlan {
  const { officer } = plan;
  if (officer === undefined || officer.watched === true) return plan;
  const cells = plan.cells.map((row) => [...row]);
  for (let row = officer.firstRow; row < officer.firstRow + officer.rows; row++) {
    const planned = cells[row];
    const key = String(planned?.[officer.keyColumn] ?? '').trim();
    if (planned === undefined || key === '' || keys?.has(key) === false) continue;
    for (const { id, column } of officer.columns) {
      const typed = now.get(key)?.get(id);
      const typedSince = read === undefined ? typed !== undefined : typed !== read.get(key)?.get(id);
      // the blanks around a text are the officer's own: a stage may have read it without them
      const sameWords = typeof typed === 'string' && typed.trim() === planned[column];
      if (typedSince || sameWords) planned[column] = planValue(typed);
    }
  }
  return { ...plan, cells };
}

function planValue(content: CellContent | undefined): PlanValue {
  return content ?? null;
}
