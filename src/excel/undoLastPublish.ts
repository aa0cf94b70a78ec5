import type { KeptRecord } from '../domain/judgementLog';
import type { OwnedSheet, SheetId } from '../domain/owned';
import { Refusal } from '../domain/refusal';
import { beforeIt } from './beforeIt';
import { parseFiguresMemory } from './figuresMemory';
import { inExcel } from './inExcel';
import { inTurns } from './inTurns';
import { typedSince } from './layEntries';
import { markText, type Mark } from './marks';
import { markSheet } from './markSheet';
import { mendUnfinished } from './mendUnfinished';
import { parsePublished } from './published';
import { putBack } from './putBack';
import { parseRecordMemory, shownAs } from './recordMemory';
import type { ListedSheet } from './sheetList';
import { takeSnapshot, type SheetBefore, type WorkbookBefore } from './snapshot';
import type { JobOptions } from './stop';
import { readUndoMemory, undoPart, type UndoMemory } from './undoMemory';
import { fromStored, unfinishedPart, type StoredUnfinished } from './unfinished';
import { storedXml } from './unfinishedXml';
import { withIdsNow } from './withIdsNow';
import { worksheetName } from './worksheetName';
import { writtenBy } from './writtenBy';
import { parseYearsMemory } from './yearsMemory';

export interface Undone {
  /** Our sheets that went again, with what the officer had typed on them: for the caller to keep. */
  gone: OwnedSheet[];
  /** Our sheets that there are now. */
  owned: OwnedSheet[];
  /** What the workbook keeps now, as `readWorkbook` gives it. */
  kept: { record?: KeptRecord; closedYears?: string; remembered?: string };
}

/**
 * Undoes the last publish: our sheets stand again as before it, those that it added go, those that it took away come back. What the
 * officer typed since on a sheet that stays is kept. It is done as a publish that broke off is put right, so that an undo that breaks
 * off itself is finished by the next publish or undo. Ten round trips, the client's own tidying up included, and one more where a sheet comes back.
 * @param canKeep sheets whose entries the caller keeps: on any other that goes nothing may have been typed
 * @throws Refusal `nothingToUndo`; `typedOnAdded` where something typed would be lost; `notUndone` where a sheet refused:
 * to be tried again; or what Excel refuses
 */
export function undoLastPublish(canKeep: readonly SheetId[] = [], options: JobOptions = {}): Promise<Undone> {
  return inExcel(async (context) => {
    const part = undoPart(context).load('id');
    const unfinished = unfinishedPart(context).load('id');
    const now = await mendUnfinished(context, options).catch(asNotUndone);
    const kept = await readUndoMemory(context, part);
    const memory = kept && memoryNow(kept, now);
    // an undo that broke off was finished just now
    if (memory === undefined && !unfinished.isNullObject) return undone([], now);
    if (memory === undefined) throw new Refusal('nothingToUndo');
    const goes = now.ours.filter(({ id }) => memory.addedIds.includes(id));
    const losing = goes.find(
      ({ mark, entries, plan }) =>
        mark.id !== 'log' && // the log is kept whatever is undone
        !canKeep.includes(mark.id) &&
        typedSince(entries, plan === undefined ? new Map() : writtenBy(plan)).size > 0,
    );
    if (losing !== undefined) throw new Refusal('typedOnAdded', { sheet: losing.name });
    await undo(context, await withSheetsAgain(context, memory, now), options);
    return undone(goes, await takeSnapshot(context, options));
  }, options);
}

function undone(goes: readonly SheetBefore[], { ours, record, years, figures }: WorkbookBefore): Undone {
  return {
    gone: goes.map(asOwned),
    owned: ours.map(asOwned),
    kept: {
      record: parseRecordMemory(record.xml),
      closedYears: parseYearsMemory(years.xml),
      remembered: parseFiguresMemory(figures.xml),
    },
  };
}

/** Puts back what stood before the publish. What it needs goes into the workbook first, so that the next job can finish it. */
async function undo(
  context: Excel.RequestContext,
  { stored, now }: { stored: StoredUnfinished; now: WorkbookBefore },
  options: Pick<JobOptions, 'pause'>,
): Promise<void> {
  const xml = await inTurns(storedXml(stored), options);
  const before = beforeIt(now, fromStored(stored));
  const first = (): void => {
    unfinishedPart(context).delete();
    context.workbook.customXmlParts.add(xml);
    undoPart(context).delete();
  };
  const [sheet] = await putBack(context, { before, added: new Set(stored.added), now, first }, options);
  if (sheet !== undefined) throw new Refusal('notUndone', { code: 'unfinished', sheet }, 'file');
}

/** The memory with the ids that the sheets have now: see `withIdsNow`. */
function memoryNow(memory: UndoMemory, { sheets }: WorkbookBefore): UndoMemory {
  const before = withIdsNow(memory.before, sheets);
  const markOf = ({ mark }: ListedSheet): string => (mark === undefined ? '' : markText(mark));
  const { addedIds, addedMarks } = memory;
  if (addedMarks === undefined) return { ...memory, before };
  const marksNow = addedIds.map((id) => sheets.filter((sheet) => sheet.id === id).map(markOf)[0]);
  const areStill =
    marksNow.every((mark, at) => mark === undefined || mark === addedMarks[at]) &&
    (addedIds.length === 0 || marksNow.some((mark) => mark !== undefined));
  if (before === memory.before && areStill) return memory;
  const then = new Set(before.sheets.map(({ mark }) => markText(mark)));
  const added = addedMarks.filter((mark) => !then.has(mark));
  const addedNow = added.flatMap((mark) => sheets.find((sheet) => markOf(sheet) === mark)?.id ?? []);
  const stay = [...sheets, ...before.sheets].map(({ id }) => id).filter((id) => !addedNow.includes(id));
  return { before: { ...before, ids: [...new Set(stay)] }, addedIds: addedNow, addedMarks: added };
}

/** @throws Refusal `notUndone` with the sheet that refused */
function asNotUndone(error: unknown): never {
  if (!(error instanceof Refusal) || error.code !== 'notRestored') throw error;
  throw new Refusal('notUndone', error.details, 'file');
}

function asOwned({ mark, name, entries }: SheetBefore): OwnedSheet {
  return { ...mark, name, entries };
}

/** The sheets of ours that the publish took away are added again, empty, in their places; a sheet that it did not add is left alone. */
async function withSheetsAgain(
  context: Excel.RequestContext,
  { before, addedIds }: UndoMemory,
  now: WorkbookBefore,
): Promise<{ stored: StoredUnfinished; now: WorkbookBefore }> {
  const published = parsePublished(now.publishedXml);
  const plans = parsePublished(before.publishedXml);
  const away = before.sheets.filter(
    ({ id, mark }) =>
      !now.sheets.some((sheet) => sheet.id === id) &&
      !published.some((plan) => plan.id === mark.id && plan.part === mark.part),
  );
  const taken = now.sheets.map(({ name }) => name);
  const again = away.map(({ id, mark, name }) => {
    const free = worksheetName(name ?? markText(mark), taken);
    taken.push(free);
    const worksheet = context.workbook.worksheets.add(free).load('id');
    markSheet(worksheet, mark, free);
    const color = plans.find((plan) => plan.id === mark.id && plan.part === mark.part)?.tabColor;
    if (color !== undefined) worksheet.tabColor = color;
    worksheet.position = Math.min(before.ids.indexOf(id), taken.length - 1);
    return { id, worksheet, name: free, mark };
  });
  if (again.length > 0) await context.sync();
  const idNow = (id: string): string => again.find((each) => each.id === id)?.worksheet.id ?? id;
  const others = now.sheets.filter(({ id }) => !addedIds.includes(id)).map(({ id }) => id);
  const blank = again.map(({ worksheet, name, mark }) => blankSheet(worksheet, name, mark));
  return {
    now: { ...now, sheets: [...now.sheets, ...blank], ours: [...now.ours, ...blank] },
    stored: {
      ...before,
      recordXml: shownAs(now.record.xml, before.recordXml),
      ids: [...new Set([...before.ids.map(idNow), ...others])],
      sheets: before.sheets.map((sheet) => ({ ...sheet, id: idNow(sheet.id) })),
    },
  };
}

/** A sheet of ours with nothing on it yet. */
function blankSheet(worksheet: Excel.Worksheet, name: string, mark: Mark): ListedSheet & SheetBefore {
  return {
    ...{ id: worksheet.id, worksheet, name, mark, visible: true, used: undefined, lastCell: '' },
    ...{
      copyOf: undefined,
      nameThen: name,
      formulas: [],
      entries: new Map(),
      columns: undefined,
      plan: undefined,
    },
    ...{ tables: [], charts: [], pictures: [] },
  };
}
