import { dayTyped } from '../domain/dayTyped';
import type { Framework } from '../domain/framework';
import { judgementColumns, judgementRoles } from '../domain/judgementColumns';
import type { JudgementRecord, LogEntry } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';
import { lastEntry } from './lastEntry';

export type Cells = ReadonlyMap<string, string | number | boolean>;

/** What stands in the officer's cells of each domain, days as ISO days, and the domains whose cells had to come from the log. */
export interface EnteredCells {
  /** By domain id. */
  cells: ReadonlyMap<string, Cells>;
  putBack: readonly string[];
}

/**
 * The officer's cells of the Judgement grid, by domain. A sheet, a row or a column that is gone takes no judgement with it: what is
 * missing comes from the log. So does everything where the grid was last written for another framework.
 */
export function enteredCells(
  owned: readonly OwnedSheet[],
  framework: Framework,
  record: JudgementRecord | undefined,
): EnteredCells {
  const sheet = ownedSheet(owned, 'grid');
  const ofAnother = record !== undefined && record.framework !== framework.id;
  const there = ofAnother ? undefined : sheet;
  const cells = new Map<string, Cells>();
  const putBack: string[] = [];
  for (const { id } of framework.domains) {
    const typed = new Map<string, string | number | boolean>();
    let fromLog = false;
    for (const role of judgementRoles) {
      const last = said(lastEntry(record, framework.id, id, role));
      for (const field of ['level', 'reason', 'by', 'on'] as const) {
        const column = judgementColumns[role][field];
        const onSheet = there !== undefined && hasCell(there, id, column);
        const content = onSheet ? there.entries.get(id)?.get(column) : last[field];
        if (content === undefined) continue;
        typed.set(column, field === 'on' ? dayTyped(content, there?.from1904) : content);
        if (!onSheet) fromLog = true;
      }
    }
    if (typed.size > 0) cells.set(id, typed);
    if (fromLog) putBack.push(id);
  }
  return { cells, putBack: ofAnother ? [] : putBack };
}

function hasCell({ name, entries, rows, columns }: OwnedSheet, key: string, column: string): boolean {
  // a sheet without a name is not in the workbook yet: the pane keeps what was entered, and knows only of those rows
  const typed = entries.get(key);
  const row = typed !== undefined || (rows?.has(key) ?? name !== '');
  return row && (typed?.has(column) === true || (columns?.has(column) ?? true));
}

function said(entry: LogEntry | undefined): Partial<Record<'level' | 'reason' | 'by' | 'on', string>> {
  if (entry === undefined) return {};
  const { level, reason, by, judgedOn } = entry;
  return {
    ...(level !== null && { level: String(level.level) }),
    ...(reason !== '' && { reason }),
    ...(by !== '' && { by }),
    ...(judgedOn !== '' && { on: judgedOn }),
  };
}
