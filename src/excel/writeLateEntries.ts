import { typedSince } from './layEntries';
import type { PublishJob } from './publishJob';
import { safeContent } from './safeText';

/** What the officer typed while we were at it goes into its row again. */
export function writeLateEntries({ worksheet, plan, before, late }: PublishJob): void {
  const { officer } = plan;
  const now = late?.();
  if (now === undefined || before === undefined || officer === undefined) return;
  const typed = typedSince(now, before.entries);
  for (let row = officer.firstRow; row < officer.firstRow + officer.rows; row++) {
    const key = String(plan.cells[row]?.[officer.keyColumn] ?? '').trim();
    for (const [id, content] of typed.get(key) ?? []) {
      const column = officer.columns.find((each) => each.id === id)?.column;
      if (column === undefined) continue;
      const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
      cell.values = [[safeContent(content)]];
    }
  }
}
