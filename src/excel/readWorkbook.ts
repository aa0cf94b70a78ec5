import type { CellContent, Grid } from '../domain/grid';
import { isLanguageCopy } from '../domain/languageCopy';
import { mayBeDay } from '../domain/dayTyped';
import { maybeDate } from '../domain/maybeDate';
import type { KeptRecord } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import type { PlanArea } from '../domain/sheetPlan';
import { parseFiguresMemory } from './figuresMemory';
import { countsFrom1904 } from './countsFrom1904';
import { inExcel } from './inExcel';
import { mergeEntries } from './layEntries';
import { entryPlaces } from './entryPlaces';
import { askPart } from './keptPart';
import { figuresNamespace, markText, recordNamespace, yearsNamespace, type Mark } from './marks';
import { officerColumns, readEntries } from './readEntries';
import { parseRecordMemory } from './recordMemory';
import { parseYearsMemory } from './yearsMemory';
import { askSurroundings, type Surroundings } from './readSurroundings';
import { readCells, type Wanted } from './readCells';
import { refuseFarCells } from './refuseFarCells';
import { listSheets, type ListedSheet } from './sheetList';
import type { JobOptions } from './stop';
import { askUnfinished } from './unfinished';
import { withIdsNow } from './withIdsNow';

export interface WorkbookRead {
  /** The officer's visible sheets, in tab order. */
  grids: Grid[];
  /** Our own, with what the officer typed there. */
  owned: OwnedSheet[];
  /** Names of hidden sheets that were not read. */
  hidden: string[];
  /** What the last run remembered of its figures; absent where none did. */
  remembered?: string;
  /** The judgement log that the workbook keeps; absent where there is none. */
  record?: KeptRecord;
  /** The years that were closed in the workbook; absent where none was. */
  closedYears?: string;
}

export interface ReadOptions extends JobOptions {
  includeHidden?: boolean;
  /**
   * Where the workbook is at hand in this very process: values straight from it, by the sheet's id. Spares writing them out as text and
   * reading them again, which takes longer than anything else on a workbook of a country. undefined where Excel is to be asked after all.
   */
  valuesAt?: (sheetId: string, area: PlanArea) => CellContent[][] | undefined;
}

type Used = ListedSheet & { used: PlanArea };

/** Reads everything that a run needs: two round trips for the list, and the values with what surrounds them in
 * slices below 5 MB. */
export function readWorkbook(options: ReadOptions = {}): Promise<WorkbookRead> {
  return inExcel(async (context) => {
    const finishMemory = askPart(context, figuresNamespace);
    const finishRecord = askPart(context, recordNamespace);
    const finishYears = askPart(context, yearsNamespace);
    const finishUnfinished = askUnfinished(context);
    const sheets = await listSheets(context);
    const used = sheets.filter((sheet): sheet is Used => sheet.used !== undefined);
    const ours = used.filter((sheet) => sheet.mark !== undefined);
    const theirs = used.filter(
      ({ mark, copyOf, visible }) =>
        mark === undefined && copyOf === undefined && (visible || options.includeHidden === true),
    );
    refuseFarCells([...theirs, ...ours]);
    const wanted = [...theirs, ...ours].map(({ worksheet, used: area, id }) => ({ worksheet, area, id }));
    let memory = finishMemory();
    let recordMemory = finishRecord();
    let yearsMemory = finishYears();
    let unfinished = finishUnfinished();
    let finishSurroundings = askAround(context, wanted.slice(0, theirs.length), ours, options);
    const atHand = wanted.map(({ id, area }) => options.valuesAt?.(id, area));
    const asked = wanted.filter((_, index) => atHand[index] === undefined);
    const answered = await readCells(context, asked, ['values'], options, () => {
      memory = finishMemory();
      recordMemory = finishRecord();
      yearsMemory = finishYears();
      unfinished = finishUnfinished();
      finishSurroundings = askAround(context, wanted.slice(0, theirs.length), ours, options); // a refused answer has lost these too
    });
    if (asked.length === 0) await context.sync(); // nothing else has asked for an answer
    const values = atHand.map((rows) => rows ?? answered.shift()?.values ?? []);
    const surroundings = await finishSurroundings();
    const remembered = parseFiguresMemory(memory().xml);
    const left = unfinished();
    const brokenOff = left && withIdsNow(left, sheets);
    const record = parseRecordMemory(brokenOff === undefined ? recordMemory().xml : brokenOff.recordXml);
    const closedYears = parseYearsMemory(brokenOff === undefined ? yearsMemory().xml : brokenOff.yearsXml);
    const owned = ours.flatMap((sheet, index): OwnedSheet[] => {
      if (sheet.mark === undefined || isLanguageCopy(sheet.mark.part)) return [];
      const rows = values[theirs.length + index] ?? [];
      const columns = officerColumns(sheet.worksheet.names.items);
      const now = columns === undefined ? new Map() : readEntries(columns, cellsOf(sheet.used, rows));
      const before = brokenOff?.sheets.find(({ id }) => id === sheet.id);
      const entries = before === undefined ? now : mergeEntries(before.entries, now);
      // where a publish broke off, what is missing is not gone
      const places = columns && before === undefined ? entryPlaces(columns, cellsOf(sheet.used, rows)) : {};
      const copies = columns === undefined ? [] : copiesOf(sheet.mark, sheets);
      return [{ ...sheet.mark, name: sheet.name, entries, ...places, ...(copies.length > 0 && { copies }) }];
    });
    const hasDays = surroundings.some(showsDates) || owned.some(holdsDays);
    const counting = hasDays && (await countsFrom1904(context)) ? { from1904: true } : {};
    return {
      grids: theirs.map((sheet, index) => ({
        ...gridOf(sheet, values[index] ?? []),
        ...surroundings[index],
        ...counting,
      })),
      owned: owned.map((sheet) => ({ ...sheet, ...counting })),
      ...(remembered !== undefined && { remembered }),
      ...(record !== undefined && { record }),
      ...(closedYears !== undefined && { closedYears }),
      hidden: sheets
        .filter(({ mark, copyOf, visible }) => mark === undefined && copyOf === undefined && !visible)
        .map(({ name }) => name),
    };
  }, options);
}

/** Names of visible sheets that somebody may take for this one of ours, and type on. */
function copiesOf(mark: Mark, sheets: readonly ListedSheet[]): string[] {
  return sheets
    .filter(({ copyOf, visible }) => copyOf !== undefined && visible && markText(copyOf) === markText(mark))
    .map(({ name }) => name);
}

function askAround(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  ours: readonly Used[],
  options: ReadOptions,
) {
  for (const { worksheet } of ours) worksheet.names.load('items/name,items/formula');
  return askSurroundings(context, wanted, options);
}

function showsDates({ formats = [] }: Surroundings): boolean {
  return formats.some((row) => row.some(maybeDate));
}

/** A number among the entries may be a day, whatever the format of its cell: that of the first rows alone is known. */
function holdsDays({ entries }: OwnedSheet): boolean {
  return [...entries.values()].some((typed) => [...typed.values()].some(mayBeDay));
}

function gridOf(sheet: Used, values: CellContent[][]): Grid {
  return { sheet: sheet.name, top: sheet.used.row, left: sheet.used.column, values };
}

function cellsOf(area: PlanArea, rows: CellContent[][]): (row: number, column: number) => CellContent {
  return (row, column) => rows[row - area.row]?.[column - area.column] ?? '';
}
