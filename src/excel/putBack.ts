import type { Places } from './carryOut';
import type { AddedChart } from './drawCharts';
import { drawInRequests } from './drawInRequests';
import { excelCode } from './inExcel';
import { inRequests } from './inRequests';
import { keptPart, putBackPart } from './keptPart';
import { askLateEntries } from './lateEntries';
import { typedSince } from './layEntries';
import { figuresNamespace, publishedNamespace, recordNamespace, yearsNamespace } from './marks';
import { planBefore } from './planBefore';
import { putBackOneByOne } from './putBackOneByOne';
import { putBackSheet } from './putBackSheet';
import { listSheets, type ListedSheet } from './sheetList';
import type { WorkbookBefore } from './snapshot';
import type { JobOptions } from './stop';
import { unfinishedPart } from './unfinished';
import { writeTyped } from './writeTyped';

/** How a workbook is put back. */
export interface PutBack {
  /** The workbook as it was. */
  before: WorkbookBefore;
  /** The names under which sheets were added since. */
  added: ReadonlySet<string>;
  /** What the last look at the workbook has seen. */
  now: WorkbookBefore;
  /** Queues what must be written before anything is put back. May be called twice. */
  first?: () => void;
}

/**
 * Puts every sheet of ours back as it was before a publish, and deletes the sheets that it had added, whatever they are called by now.
 * Cells come back exactly; looks and charts from the plan that was published last. A sheet that the officer deleted meanwhile stays
 * deleted. All sheets in one request (more only beyond what one may carry) and their charts in the next; where Excel refuses one of
 * them, one sheet after another.
 * @returns names of sheets that could not be put back; with none, nothing is unfinished any more
 * @throws what Excel says when it does not answer
 */
export async function putBack(
  context: Excel.RequestContext,
  job: PutBack,
  options: Pick<JobOptions, 'pause'> = {},
): Promise<string[]> {
  try {
    await putBackTogether(context, job, options);
    return [];
  } catch (error) {
    if (excelCode(error) === 'ConnectionFailure') throw error;
  }
  const { before } = job;
  const sheets = await listSheets(context);
  putBackRest(context, job, sheets);
  await context.sync();
  const there = before.ours.filter(({ id }) => sheets.some((each) => each.id === id));
  const failed = await putBackOneByOne(context, there, placesIn(before));
  if (failed.length === 0) {
    end(context, before);
    await context.sync();
  }
  return failed;
}

async function putBackTogether(
  context: Excel.RequestContext,
  job: PutBack,
  options: Pick<JobOptions, 'pause'>,
): Promise<void> {
  const { before, now } = job;
  const places = placesIn(before);
  const works = before.ours.flatMap((sheet) => {
    const standing = now.ours.find(({ id }) => id === sheet.id);
    return standing === undefined ? [] : [{ sheet, standing }];
  });
  const charts: AddedChart[] = [];
  putBackRest(context, job, now.sheets);
  for (const request of inRequests(works, ({ sheet }) => planBefore(sheet))) {
    const typed = request.map(({ sheet, standing: { columns } }) =>
      columns === undefined ? undefined : askLateEntries(sheet.worksheet, columns),
    );
    for (const { sheet, standing } of request) {
      charts.push(...putBackSheet(sheet, standing, places));
      await options.pause?.();
    }
    await context.sync();
    for (const [at, { sheet, standing }] of request.entries())
      writeTyped(sheet, typedSince(typed[at]?.() ?? new Map(), standing.entries));
  }
  await drawInRequests(context, charts, options, () => {
    end(context, before);
  });
}

/** Queues all but the sheets that stay: those that were added go, and what the workbook remembers is as it was. */
function putBackRest(
  context: Excel.RequestContext,
  { before, added, first }: PutBack,
  sheets: readonly ListedSheet[],
): void {
  first?.();
  const known = new Set(before.sheets.map(({ id }) => id));
  for (const sheet of sheets) if (!known.has(sheet.id) && isOurs(sheet, added)) sheet.worksheet.delete();
  putBackPart(context, figuresNamespace, before.figures);
  putBackPart(context, recordNamespace, before.record);
  putBackPart(context, yearsNamespace, before.years);
}

/** Ours by its mark; or so new that it has none yet, and nothing in it. The officer's own sheet of that name is neither. */
function isOurs({ mark, name, used }: ListedSheet, added: ReadonlySet<string>): boolean {
  return mark !== undefined || (added.has(name) && used === undefined);
}

/** Queues the last: until then it is known what the sheets were written from that are not put back yet. */
function end(context: Excel.RequestContext, { publishedXml: xml }: WorkbookBefore): void {
  keptPart(context, publishedNamespace).delete();
  if (xml !== undefined) context.workbook.customXmlParts.add(xml);
  unfinishedPart(context).delete();
}

/** Links lead to sheets that there were. */
function placesIn({ ours, sheets }: WorkbookBefore): Places {
  return {
    ofPlan: (id, part) => ours.find(({ mark }) => mark.id === id && mark.part === part)?.name,
    has: (name) => sheets.some((sheet) => sheet.name === name),
  };
}
