import type { OwnedSheet } from '../domain/owned';
import { Refusal } from '../domain/refusal';
import type { SheetPlan } from '../domain/sheetPlan';
import { excelCode } from './inExcel';
import { layEntries, mergeEntries, typedSince } from './layEntries';
import type { PublishJob } from './publishJob';
import { putBack } from './putBack';
import { readEntries } from './readEntries';
import { takeSnapshot, type WorkbookBefore } from './snapshot';

/**
 * Undoes a publish that failed, and keeps what the officer typed while it was under way.
 * @param error why it failed
 * @throws Refusal('notRestored') where not everything could be put back
 */
export async function undoPublish(
  context: Excel.RequestContext,
  jobs: readonly PublishJob[],
  before: WorkbookBefore,
  error: unknown,
): Promise<void> {
  const added = new Set(jobs.flatMap((job) => (job.before === undefined ? [job.name] : [])));
  let failed: string[];
  let code = excelCode(error);
  try {
    const now = await takeSnapshot(context);
    const ours = before.ours.map((sheet) => {
      const job = jobs.find((each) => each.before === sheet);
      const there = now.ours.find(({ id }) => id === sheet.id);
      const late = typedSince(job?.late?.() ?? new Map(), sheet.entries);
      const later = typedSince(
        there?.entries ?? new Map(),
        job === undefined ? new Map() : writtenBy(job.plan),
      );
      return layEntries(sheet, mergeEntries(late, later));
    });
    failed = await putBack(context, { ...before, ours }, added);
  } catch (second) {
    failed = [before.ours[0]?.name ?? [...added][0] ?? ''];
    code ??= excelCode(second);
  }
  const [sheet] = failed;
  if (sheet !== undefined) throw new Refusal('notRestored', { code: code ?? 'unknown', sheet }, 'file');
}

/** What a plan writes into the officer's columns. */
function writtenBy({ officer, cells }: SheetPlan): OwnedSheet['entries'] {
  if (officer === undefined) return new Map();
  const area = (column: number) => ({ row: officer.firstRow, column, rows: officer.rows, columns: 1 });
  const columns = {
    key: area(officer.keyColumn),
    columns: new Map(officer.columns.map(({ id, column }) => [id, area(column)])),
  };
  return readEntries(columns, (row, column) => cells[row]?.[column] ?? '');
}
