import type { OwnedSheet, SheetId } from '../domain/owned';
import { Refusal } from '../domain/refusal';
import type { SheetPlan } from '../domain/sheetPlan';
import { carryOut, type Places } from './carryOut';
import { addCharts, drawCharts, placePictures, type AddedChart } from './drawCharts';
import { writeFiguresMemory } from './figuresMemory';
import { excelCode, inExcel } from './inExcel';
import { keepEntries } from './keepEntries';
import { markKey, markText } from './marks';
import { publishedXml } from './published';
import { putBack } from './putBack';
import { takeSnapshot, type SheetBefore, type WorkbookBefore } from './snapshot';
import { stopIfAsked, type JobOptions } from './stop';
import { worksheetName } from './worksheetName';

export interface PublishOptions extends JobOptions {
  /** Our sheets as the run read them: tells what the officer typed since. */
  read?: readonly OwnedSheet[];
  /** What the next run will want to know of this one's figures: kept in the workbook. */
  remember?: string;
}

export interface Published {
  sheets: { id: SheetId; part: string; name: string }[];
}

/** Cells that one request may carry: some 20 bytes each stay well below Excel on the web's limit of 5 MB. */
const cellsInOneRequest = 120_000;

/**
 * Writes the plans into the workbook: into our sheets where they are there, onto new ones where not. All or nothing: on any failure,
 * and when stopped, everything is put back as it was.
 * @throws Refusal with what went wrong; `notRestored` where even the putting back failed
 */
export function publish(plans: readonly SheetPlan[], options: PublishOptions = {}): Promise<Published> {
  return inExcel(async (context) => {
    const before = await takeSnapshot(context);
    options.onProgress?.(0.2);
    stopIfAsked(options);
    const added = new Set<string>();
    try {
      return await write(context, plans, before, added, options);
    } catch (error) {
      await putBackOrSay(context, before, added, error);
      throw error;
    }
  });
}

interface Job {
  worksheet: Excel.Worksheet;
  plan: SheetPlan;
  name: string;
  before: SheetBefore | undefined;
}

async function write(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: WorkbookBefore,
  added: Set<string>,
  options: PublishOptions,
): Promise<Published> {
  const jobs = prepare(context, plans, before, added, options);
  const names = new Set([...before.sheets, ...jobs].map(({ name }) => name));
  const places: Places = {
    ofPlan: (id, part) => jobs.find(({ plan }) => plan.id === id && plan.part === part)?.name,
    has: (sheet) => names.has(sheet),
  };
  const charts: AddedChart[] = [];
  let queued = 0;
  for (const [index, job] of jobs.entries()) {
    job.worksheet.customProperties.add(markKey, markText(job.plan));
    carryOut(job.worksheet, job.plan, job.before, places);
    placePictures(job.worksheet, job.plan);
    charts.push(...addCharts(job.worksheet, job.plan));
    queued += job.plan.cells.length * (job.plan.cells[0]?.length ?? 0);
    if (queued < cellsInOneRequest && index < jobs.length - 1) continue;
    await context.sync();
    queued = 0;
    options.onProgress?.(0.2 + (0.5 * (index + 1)) / jobs.length);
    stopIfAsked(options);
  }
  drawCharts(charts);
  await context.sync();
  options.onProgress?.(0.9);
  stopIfAsked(options);
  finish(context, jobs, before, options);
  await context.sync();
  options.onProgress?.(1);
  return { sheets: jobs.map(({ plan, name }) => ({ id: plan.id, part: plan.part, name })) };
}

/** Finds or adds the sheet of each plan, and lays what the officer typed since over the plan. */
function prepare(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: WorkbookBefore,
  added: Set<string>,
  options: PublishOptions,
): Job[] {
  const taken = before.sheets.map((sheet) => sheet.name);
  return plans.map((plan) => {
    const there = before.ours.find(({ mark }) => mark.id === plan.id && mark.part === plan.part);
    if (there !== undefined) {
      const read = options.read?.find(({ id, part }) => id === plan.id && part === plan.part);
      return {
        worksheet: there.worksheet,
        plan: keepEntries(plan, there.entries, read?.entries),
        name: there.name,
        before: there,
      };
    }
    const name = worksheetName(plan.name, taken);
    taken.push(name);
    added.add(name);
    return { worksheet: context.workbook.worksheets.add(name), plan, name, before: undefined };
  });
}

/** The last request: remembers what was published, takes away sheets of ours that have no plan any more. */
function finish(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  before: WorkbookBefore,
  { remember }: PublishOptions,
): void {
  const xml = publishedXml(jobs.map(({ plan }) => plan));
  if (before.published === undefined) context.workbook.customXmlParts.add(xml);
  else before.published.setXml(xml);
  if (remember !== undefined) writeFiguresMemory(context, before.figures, remember);
  const kinds = new Set(jobs.map(({ plan }) => plan.id));
  for (const { mark, worksheet } of before.ours) {
    const planned = jobs.some(({ plan }) => plan.id === mark.id && plan.part === mark.part);
    if (kinds.has(mark.id) && !planned) worksheet.delete();
  }
}

async function putBackOrSay(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  added: ReadonlySet<string>,
  error: unknown,
): Promise<void> {
  try {
    await putBack(context, before, added);
  } catch (second) {
    const code = excelCode(error) ?? excelCode(second) ?? 'unknown';
    throw new Refusal('notRestored', { code, sheet: before.ours[0]?.name ?? [...added][0] ?? '' }, 'file');
  }
}
