import { Refusal } from '../domain/refusal';
import { layEntries, typedSince } from './layEntries';
import { parsePublished } from './published';
import { putBack } from './putBack';
import { takeSnapshot, type SheetBefore, type WorkbookBefore } from './snapshot';
import type { UnfinishedPublish } from './unfinished';
import { withIdsNow } from './withIdsNow';

/**
 * Looks at the workbook before anything is written. Where an earlier publish broke off and could not put back what it had begun (the
 * connection was lost, the pane was closed), that is done first, and what the officer typed since is kept.
 * @throws Refusal('notRestored') where it still cannot be put back
 */
export async function mendUnfinished(context: Excel.RequestContext): Promise<WorkbookBefore> {
  const found = await takeSnapshot(context);
  if (found.unfinished === undefined) return found;
  const unfinished = withIdsNow(found.unfinished, found.sheets);
  const [sheet] = await putBack(context, beforeIt(found, unfinished), new Set(unfinished.added));
  if (sheet !== undefined) throw new Refusal('notRestored', { code: 'unfinished', sheet }, 'file');
  return takeSnapshot(context);
}

/** The workbook as it stood before the publish that broke off. */
function beforeIt(found: WorkbookBefore, unfinished: UnfinishedPublish): WorkbookBefore {
  const plans = parsePublished(unfinished.publishedXml);
  return {
    ...found,
    sheets: found.sheets.filter(({ id }) => unfinished.ids.includes(id)),
    publishedXml: unfinished.publishedXml,
    figures: { part: found.figures.part, xml: unfinished.figuresXml },
    record: { part: found.record.part, xml: unfinished.recordXml },
    years: { part: found.years.part, xml: unfinished.yearsXml },
    ours: unfinished.sheets.flatMap((sheet): SheetBefore[] => {
      const listed = found.sheets.find(({ id }) => id === sheet.id);
      const now = found.ours.find(({ id }) => id === sheet.id);
      if (listed === undefined) return [];
      const { worksheet, name } = listed;
      const plan = plans.find(({ id, part }) => id === sheet.mark.id && part === sheet.mark.part);
      const before = { ...sheet, worksheet, name, plan, tables: [], charts: [], pictures: [] };
      return [now === undefined ? before : layEntries(before, typedSince(now.entries, sheet.entries))];
    }),
  };
}
