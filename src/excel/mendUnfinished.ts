import { Refusal } from '../domain/refusal';
import { beforeIt } from './beforeIt';
import { putBack } from './putBack';
import { takeSnapshot, type WorkbookBefore } from './snapshot';
import type { JobOptions } from './stop';
import { withIdsNow } from './withIdsNow';

/**
 * Looks at the workbook before anything is written. Where an earlier publish broke off and could not put back what it had begun (the
 * connection was lost, the pane was closed), that is done first, and what the officer typed since is kept.
 * @throws Refusal('notRestored') where it still cannot be put back
 */
export async function mendUnfinished(
  context: Excel.RequestContext,
  options: Pick<JobOptions, 'pause'> = {},
): Promise<WorkbookBefore> {
  const found = await takeSnapshot(context, options);
  if (found.unfinished === undefined) return found;
  const unfinished = withIdsNow(found.unfinished, found.sheets);
  const before = beforeIt(found, unfinished);
  const [sheet] = await putBack(context, { before, added: new Set(unfinished.added), now: found }, options);
  if (sheet !== undefined) throw new Refusal('notRestored', { code: 'unfinished', sheet }, 'file');
  return takeSnapshot(context, options);
}
