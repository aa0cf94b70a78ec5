import type { OwnedSheet } from '../domain/owned';
import { safeContent } from './safeText';
import type { SheetBefore } from './snapshot';

/** Queues what the officer typed at the last moment into the rows of its keys, on a sheet that was put back. */
export function writeTyped(
  { worksheet, used, columns, formulas }: SheetBefore,
  typed: OwnedSheet['entries'],
): void {
  if (used === undefined || columns === undefined || typed.size === 0) return;
  formulas.forEach((row, at) => {
    const key = String(row[columns.key.column - used.column] ?? '').replace(/^'/, '');
    for (const [id, content] of typed.get(key.trim()) ?? []) {
      const column = columns.columns.get(id)?.column;
      if (column === undefined) continue;
      const cell = worksheet.getRangeByIndexes(used.row + at, column, 1, 1);
      cell.values = [[safeContent(content)]];
    }
  });
}
