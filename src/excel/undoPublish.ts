import { Refusal } from '../domain/refusal';
import { excelCode } from './inExcel';
import { layEntries, mergeEntries, typedSince } from './layEntries';
import type { PublishJob } from './publishJob';
import { putBack } from './putBack';
import { takeSnapshot, type WorkbookBefore } from './snapshot';
import type { JobOptions } from './stop';
import { writtenBy } from './writtenBy';

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
  options: Pick<JobOptions, 'pause'>,
): Promise<void> {
  const added = new Set(jobs.flatMap((job) => (job.before === undefined ? [job.name] : [])));
  let failed: string[];
  let code = excelCode(error);
  try {
    const now = await takeSnapshot(context, options);
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
    failed = await putBack(context, { before: { ...before, ours }, added, now }, options);
  } catch (second) {
    failed = [before.ours[0]?.name ?? [...added][0] ?? ''];
    code ??= excelCode(second);
  }
  const [sheet] = failed;
  if (sheet !== undefined) throw new Refusal('notRestored', { code: code ?? 'unknown', sheet }, 'file');
}
