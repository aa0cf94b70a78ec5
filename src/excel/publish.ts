import type { KeptRecord } from '../domain/judgementLog';
import type { OwnedSheet, SheetId } from '../domain/owned';
import { Refusal } from '../domain/refusal';
import type { SheetPlan } from '../domain/sheetPlan';
import { isAddedMeanwhile, takeBackAdded } from './addedMeanwhile';
import { carryOut, type Places } from './carryOut';
import { changeOf } from './changeOf';
import { addCharts, placePictures, type AddedChart } from './drawCharts';
import { drawInRequests } from './drawInRequests';
import { figuresXml } from './figuresMemory';
import { excelCode, inExcel } from './inExcel';
import { inTurns } from './inTurns';
import { inRequests } from './inRequests';
import { keepEntries } from './keepEntries';
import { keysOn } from './keysOn';
import { writePart } from './keptPart';
import { askLateEntries } from './lateEntries';
import { markKey, markText, nameThenKey } from './marks';
import { markSheet } from './markSheet';
import { mendUnfinished } from './mendUnfinished';
import type { Deflating } from './packed';
import { publishedXml } from './published';
import { parseRecordMemory, recordXml } from './recordMemory';
import { yearsXml } from './yearsMemory';
import type { PublishJob } from './publishJob';
import type { SheetBefore, WorkbookBefore } from './snapshot';
import { stopIfAsked, type JobOptions } from './stop';
import { undoPublish } from './undoPublish';
import { unfinishedPart } from './unfinished';
import { undoPart, undoXml, writeUndoMemory } from './undoMemory';
import { storedBefore, unfinishedXml } from './unfinishedXml';
import { waitingToKeep, writeWaiting } from './waitingMemory';
import { withFreeTableNames } from './withFreeTableNames';
import { worksheetName } from './worksheetName';
import { writeLateEntries } from './writeLateEntries';
import { writtenBy } from './writtenBy';

export interface PublishOptions extends JobOptions {
  /** Our sheets as the run read them: tells what the officer typed since. */
  read?: readonly OwnedSheet[];
  /** What the next run will want to know of this one's figures: kept in the workbook. */
  remember?: string;
  /** The judgement log as it was read, and as it is now with all its lines shown. */
  record?: { read: string | undefined; now: KeptRecord };
  /** The closed years, where a year is closed or opened again: kept in the workbook. */
  closedYears?: string;
  /**
   * What still waits in the pane then, and what the pane knows to be kept of it. It is kept by the very last action: what fails before leaves
   * it waiting. What is kept stays as it is where this is absent, or where somebody else's pane has kept something since.
   */
  waiting?: { text: string; known: string };
  /** Sheets of ours that stay as they are, although they have no plan: the officer left them out. */
  leave?: readonly { id: SheetId; part: string }[];
  /** What deflates faster than script can, where there is such a thing. */
  deflate?: Deflating;
}

export interface Published {
  /** `entries`: what was written into the officer's columns. */
  sheets: { id: SheetId; part: string; name: string; entries?: OwnedSheet['entries'] }[];
  /** There is a publish to undo: this one or, where it changed nothing, the one before it. */
  undoable: boolean;
  /** What waits is kept as it was asked. */
  keepsWaiting: boolean;
}

/**
 * Writes the plans into the workbook: into our sheets where they are there, onto new ones where not. All or nothing: on any failure,
 * and when stopped, everything is put back as it was. Where even that fails, what is needed for it stays in the workbook, and the next
 * publish puts it back first.
 * @throws Refusal with what went wrong; `publishedMeanwhile` where somebody else has added our sheets since, which stay; `notRestored`
 * where even the putting back failed
 */
export function publish(plans: readonly SheetPlan[], options: PublishOptions = {}): Promise<Published> {
  return inExcel(async (context) => {
    const before = await mendUnfinished(context, options);
    options.onProgress?.(0.2);
    stopIfAsked(options);
    refuseOtherRecord(before, options);
    const jobs = await prepare(context, plans, before, options);
    let undoable: boolean;
    try {
      await write(context, jobs, before, options);
      undoable = await finish(context, jobs, before, options);
    } catch (error) {
      if (isAddedMeanwhile(error)) await takeBackAdded(context, jobs);
      await undoPublish(context, jobs, before, error, options);
      throw error;
    }
    await deleteUnplanned(context, jobs, before, options);
    options.onProgress?.(1);
    return {
      sheets: jobs.map(({ plan, name }) => {
        const { id, part } = plan;
        return { id, part, name, entries: writtenBy(plan) };
      }),
      undoable,
      keepsWaiting: waitingToKeep(before.waiting, options.waiting) !== undefined,
    };
  }, options);
}

/** A log that somebody else has added to since is not written over. */
function refuseOtherRecord(before: WorkbookBefore, { record }: PublishOptions): void {
  const there = parseRecordMemory(before.record.xml)?.text;
  if (record !== undefined && there !== record.read) throw new Refusal('recordChanged');
}

async function write(
  context: Excel.RequestContext,
  jobs: readonly PublishJob[],
  before: WorkbookBefore,
  options: PublishOptions,
): Promise<void> {
  const names = new Set([...before.sheets, ...jobs].map(({ name }) => name));
  const places: Places = {
    ofPlan: (id, part) =>
      jobs.find(({ plan }) => plan.id === id && plan.part === part)?.name ??
      before.ours.find(({ mark }) => mark.id === id && mark.part === part)?.name,
    has: (sheet) => names.has(sheet),
  };
  const charts: AddedChart[] = [];
  let written = 0;
  for (const request of inRequests(jobs, ({ plan }) => plan)) {
    for (const job of request) {
      if (job.before?.columns !== undefined && job.plan.officer?.watched !== true)
        job.late = askLateEntries(job.worksheet, job.before.columns);
      carryOut(job.worksheet, job.plan, job.before, places);
      placePictures(job.worksheet, job.plan);
      charts.push(...addCharts(job.worksheet, job.plan));
      await options.pause?.();
    }
    await context.sync();
    written += request.length;
    options.onProgress?.(0.2 + (0.5 * written) / Math.max(1, jobs.length));
    stopIfAsked(options);
  }
  for (const job of jobs) writeLateEntries(job);
  await drawInRequests(context, charts, options);
  options.onProgress?.(0.9);
  stopIfAsked(options);
}

/** Finds or adds the sheet of each plan, and lays what the officer typed since over the plan. What would undo it all is written first. */
async function prepare(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: WorkbookBefore,
  options: PublishOptions,
): Promise<PublishJob[]> {
  const taken = before.sheets.map((sheet) => sheet.name);
  const names = new Set(before.names);
  const found = plans.map((wanted) => {
    const there = before.ours.find(({ mark }) => mark.id === wanted.id && mark.part === wanted.part);
    const name = there?.name ?? worksheetName(wanted.name, taken);
    taken.push(name);
    const plan = withFreeTableNames(wanted, names, there?.tables);
    return { plan, name, there };
  });
  const added = found.flatMap(({ name, there }) => (there === undefined ? [name] : []));
  const unfinished = await inTurns(unfinishedXml(before, added), options);
  unfinishedPart(context).delete();
  context.workbook.customXmlParts.add(unfinished);
  return found.map(({ plan, name, there }) => {
    if (there !== undefined) {
      const read = options.read?.find(({ id, part }) => id === plan.id && part === plan.part);
      const kept = keepEntries(plan, there.entries, read?.entries, keysOn(there));
      there.worksheet.customProperties.add(markKey, markText(plan)); // another program may have lost it
      there.worksheet.customProperties.add(nameThenKey, name);
      return { worksheet: there.worksheet, plan: kept, name, before: there };
    }
    const worksheet = context.workbook.worksheets.add(name).load('id'); // for the undoing
    markSheet(worksheet, plan, name);
    return { worksheet, plan, name, before: undefined };
  });
}

/** The last request: remembers what was published. Where its answer is lost, looks whether it was carried out. @returns see `Published.undoable` */
async function finish(
  context: Excel.RequestContext,
  jobs: readonly PublishJob[],
  before: WorkbookBefore,
  options: PublishOptions,
): Promise<boolean> {
  const { remember, record } = options;
  const added = jobs.filter(({ before: there }) => there === undefined);
  const plans = [...jobs.map(({ plan }) => plan), ...plansLeftAlone(jobs, before, options)];
  const names = added.map(({ name }) => name);
  const undo = undoXml({
    before: storedBefore(before, names),
    addedIds: added.map(({ worksheet }) => worksheet.id),
    addedMarks: added.map(({ plan }) => markText(plan)),
  });
  const isRepeat = await changesNothing(jobs, before, options);
  const xml = isRepeat ? undefined : await inTurns(publishedXml(plans, options.deflate), options);
  const figures =
    remember === undefined ? undefined : await inTurns(figuresXml(remember, options.deflate), options);
  const undoText = isRepeat ? undefined : await inTurns(undo, options);
  if (xml !== undefined) {
    if (before.published === undefined) context.workbook.customXmlParts.add(xml);
    else before.published.setXml(xml);
  }
  if (figures !== undefined) writePart(context, before.figures, figures);
  if (record !== undefined) {
    const isShown = jobs.some(({ plan }) => plan.id === 'log' && plan.part === '');
    const shown = isShown ? record.now.shown : (parseRecordMemory(before.record.xml)?.shown ?? 0);
    writePart(context, before.record, recordXml({ text: record.now.text, shown }));
  }
  if (options.closedYears !== undefined) writePart(context, before.years, yearsXml(options.closedYears));
  if (undoText !== undefined) writeUndoMemory(context, undoText);
  unfinishedPart(context).delete();
  const memory = undoPart(context).load('id');
  const waiting = waitingToKeep(before.waiting, options.waiting);
  if (waiting !== undefined) writeWaiting(context, waiting); // the last: see `waiting`
  try {
    await context.sync();
    return !memory.isNullObject;
  } catch (error) {
    if (excelCode(error) !== 'ConnectionFailure') throw error;
    const unfinished = unfinishedPart(context).load('id');
    const kept = undoPart(context).load('id');
    await context.sync();
    if (!unfinished.isNullObject) throw error;
    return !kept.isNullObject;
  }
}

/**
 * Whether all stands already as it would be written: then the publish before is what an undo undoes, and its plans stay what the sheets
 * were written from. What the officer typed in between is in the plans of this one, and would seem to be the publish's own words.
 */
async function changesNothing(
  jobs: readonly PublishJob[],
  before: WorkbookBefore,
  options: PublishOptions,
): Promise<boolean> {
  if (options.closedYears !== undefined) return false;
  if (before.ours.some((sheet) => isUnplanned(sheet, jobs, options))) return false;
  for (const { plan, before: there } of jobs) {
    if (there === undefined || !changeOf(plan, there).same) return false;
    await options.pause?.();
  }
  return true;
}

/** Ours, of a kind that is published now, with no plan any more: a theme that has no charts. */
function isUnplanned(
  { mark }: SheetBefore,
  jobs: readonly PublishJob[],
  { leave, closedYears }: PublishOptions,
): boolean {
  const isMark = (each: { id: SheetId; part: string }): boolean =>
    each.id === mark.id && each.part === mark.part;
  // the only closed year may have been opened again: then no sheet of closed years is planned at all
  const ofYears = mark.id === 'years' && closedYears !== undefined;
  const published = ofYears || jobs.some(({ plan }) => plan.id === mark.id);
  return published && !jobs.some(({ plan }) => isMark(plan)) && leave?.some(isMark) !== true;
}

/** Plans of sheets that this publish leaves as they are: they are still what those sheets were written from. */
function plansLeftAlone(
  jobs: readonly PublishJob[],
  before: WorkbookBefore,
  options: PublishOptions,
): SheetPlan[] {
  const left = before.ours.filter(
    (sheet) => !jobs.some((job) => job.before === sheet) && !isUnplanned(sheet, jobs, options),
  );
  return left.flatMap(({ plan }) => plan ?? []);
}

/** Sheets of ours that have no plan any more go. Tried twice: all else is done, and what still stands then goes with the next publish. */
async function deleteUnplanned(
  context: Excel.RequestContext,
  jobs: readonly PublishJob[],
  before: WorkbookBefore,
  options: PublishOptions,
): Promise<void> {
  const unplanned = before.ours.filter((sheet) => isUnplanned(sheet, jobs, options));
  for (let attempt = 1; attempt <= 2 && unplanned.length > 0; attempt++) {
    for (const { id } of unplanned) context.workbook.worksheets.getItemOrNullObject(id).delete();
    const done = await context.sync().then(
      () => true,
      () => false,
    );
    if (done) return;
  }
}
