import type { PlanArea, SheetPlan } from '../domain/sheetPlan';
import type { SheetBefore } from './snapshot';

/**
 * Queues the moving of tables of ours that stand below another, where that grows or loses entries: whole rows are put in above, or the
 * rows of what is gone taken away. An officer's references into the table, by cell or by column, go with it. Excel moves a table in no
 * other way (`resize` keeps its header's row, and one that is deleted and added again is lost to all that pointed at it). Where a table
 * moves up for any other reason it is left to that: rows that are not an entry's are taken away only where a publish has put them in.
 * @param before the sheet as it stands
 * @param isBack the plan is what stood there before a publish
 * @returns the sheet as it stands then
 */
export function moveTables(
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  before: SheetBefore,
  isBack: boolean,
): SheetBefore {
  const { tableAreas } = before;
  if (tableAreas === undefined) return before;
  const moved = new Map<string, PlanArea>();
  let by = 0;
  let above: { name: string; area: PlanArea; wanted: PlanArea } | undefined;
  for (const [name, area] of [...tableAreas].sort(([, a], [, b]) => a.row - b.row)) {
    const row = area.row + by;
    const wanted = plan.tables.find((table) => table.name === name)?.area;
    const more = wanted?.column === area.column ? wanted.row - row : 0;
    if (more > 0) rowsOf(worksheet, row, more).insert('Down');
    const gone = Math.max(0, above === undefined ? 0 : above.area.rows - above.wanted.rows);
    const ofEntries = Math.min(gone, Math.max(0, -more));
    const between = -more - ofEntries;
    const room = row - (above === undefined ? 1 : above.area.row + above.area.rows);
    const isUp = more < 0 && (between === 0 || (isBack && between <= room));
    if (isUp && between > 0) rowsOf(worksheet, row - between, between).delete('Up');
    if (isUp && above !== undefined && ofEntries > 0) {
      rowsOf(worksheet, above.area.row + above.wanted.rows, ofEntries).delete('Up');
      moved.set(above.name, { ...above.area, rows: above.area.rows - ofEntries });
    }
    if (more > 0 || isUp) by += more;
    const now = { ...area, row: area.row + by };
    moved.set(name, now);
    above = wanted === undefined ? undefined : { name, area: now, wanted };
  }
  return by === 0 && [...moved].every(([name, { row }]) => tableAreas.get(name)?.row === row)
    ? before
    : { ...before, tableAreas: moved };
}

function rowsOf(worksheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return worksheet.getRange(`${String(first + 1)}:${String(first + count)}`);
}
