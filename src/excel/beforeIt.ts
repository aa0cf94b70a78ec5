import { layEntries, typedSince } from './layEntries';
import { parsePublished } from './published';
import type { SheetBefore, WorkbookBefore } from './snapshot';
import type { UnfinishedPublish } from './unfinished';
import { writtenBy } from './writtenBy';

/**
 * The workbook as it stood before a publish, from what was kept of it. What the officer typed since is laid over it.
 * @param found what the last look at the workbook has seen
 */
export function beforeIt(found: WorkbookBefore, unfinished: UnfinishedPublish): WorkbookBefore {
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
      return [now === undefined ? before : layEntries(before, typedOn(now, sheet.entries))];
    }),
  };
}

/** What the officer typed on a sheet: neither from before the publish, nor from what was published. */
function typedOn({ entries, plan }: SheetBefore, before: SheetBefore['entries']): SheetBefore['entries'] {
  const since = typedSince(entries, before);
  return plan === undefined ? since : typedSince(since, writtenBy(plan));
}
