import type { CellContent } from '../domain/grid';
import type { KeptRecord } from '../domain/judgementLog';
import type { SheetId } from '../domain/owned';
import { Refusal } from '../domain/refusal';
import type { PlanValue } from '../domain/sheetPlan';
import { appendLines, rowAfter, takeBackLines, type LinesEnd } from './appendLines';
import type { Entered, Entry } from './enterEntry';
import { fitRow } from './fitRow';
import { inExcel } from './inExcel';
import { officerColumns, type OfficerColumns } from './readEntries';
import { askPart, putBackPart } from './keptPart';
import { recordNamespace } from './marks';
import { parseRecordMemory, recordXml } from './recordMemory';
import { refuseChanged } from './refuseChanged';
import { safeContent } from './safeText';
import { listSheets, type ListedSheet } from './sheetList';
import type { JobOptions } from './stop';

/** What the judgement log says once a judgement is entered. */
export interface LogAfter {
  /** The log's text as the pane knows it. */
  read: string | undefined;
  /** With what the judgement adds. */
  text: string;
  /** The lines that the visible log lacks, in its columns, the number first; and how many it has then. */
  lines: readonly (readonly PlanValue[])[];
  total: number;
}

export interface JudgementEntered {
  /** undefined where the grid, or the domain's row, is not there: the log alone was written. */
  entered: Entered | undefined;
  record: KeptRecord;
}

/**
 * Writes a judgement into the officers' cells of its domain, and its line into the log: on its sheet, where that is there, and in the copy
 * that the workbook keeps. All or nothing: what Excel refuses half-way is put back.
 * @param known what the pane knows to stand in the domain's cells: what was typed there since is not written over
 * @throws Refusal('recordChanged') where somebody else has added to the log, ('entryChanged', 'entryEmptied') where somebody typed into the
 * cells; or what Excel refuses, as on a protected sheet
 */
export function enterJudgement(
  key: string,
  entry: Entry,
  log: LogAfter,
  known?: Entry,
  options: Pick<JobOptions, 'signal' | 'patience'> = {},
): Promise<JudgementEntered> {
  return inExcel(async (context) => {
    const finishRecord = askPart(context, recordNamespace);
    const sheets = await listSheets(context);
    const askedRecord = finishRecord();
    const [grid, lines] = (['grid', 'log'] as const).map((id) => ask(sheets, id));
    await context.sync();
    const record = askedRecord();
    const kept = parseRecordMemory(record.xml);
    if (kept?.text !== log.read) throw new Refusal('recordChanged');
    const gridColumns = columnsOf(grid);
    const logColumns = columnsOf(lines);
    const keys = [askKeys(grid, gridColumns), askKeys(lines, logColumns)];
    await context.sync();
    const row = rowOf(gridColumns, keys[0], key);
    const cells =
      grid === undefined || gridColumns === undefined || row === undefined
        ? []
        : [...gridColumns.columns].map(([column, area]) => ({
            column,
            cell: grid.worksheet.getRangeByIndexes(row, area.column, 1, 1).load('values'),
          }));
    const end: LinesEnd | undefined =
      lines && logColumns && log.lines.length > 0
        ? {
            worksheet: lines.worksheet,
            columns: logColumns,
            table: lines.worksheet.tables.items[0],
            keys: (keys[1]?.values ?? []).map(([content]) => content as CellContent),
          }
        : undefined;
    const below = end?.worksheet
      .getRangeByIndexes(rowAfter(end), end.columns.key.column, log.lines.length, log.lines[0]?.length ?? 1)
      .load('values');
    await context.sync();
    const stood = new Map(cells.map(({ column, cell }) => [column, cell.values[0]?.[0] as CellContent]));
    const before = new Map([...stood].filter(([, content]) => content !== ''));
    if (known !== undefined && grid !== undefined) refuseChanged(grid.name, stood, known, entry);
    const isFree = below?.values.flat().every((content) => content === '') === true;
    const appended = isFree ? end : undefined;
    const shown = appended === undefined ? (kept?.shown ?? 0) : log.total;
    try {
      write(cells, entry);
      if (grid !== undefined && row !== undefined) fitRow(grid.worksheet, row);
      // first the copy, then the lines, then how many lines there are: whatever stops it, the copy has what the sheet has
      const part = keepText(context, record.part, { text: log.text, shown: kept?.shown ?? 0 });
      if (appended !== undefined) appendLines(appended, log.lines);
      part.setXml(recordXml({ text: log.text, shown }));
      await context.sync();
    } catch (error) {
      write(cells, before);
      putBackPart(context, recordNamespace, record);
      await context.sync().catch(() => undefined); // the next run finds what stands there, and logs it
      if (appended !== undefined) {
        takeBackLines(appended, log.lines);
        await context.sync().catch(() => undefined);
      }
      throw error;
    }
    const entered = cells.length === 0 || grid === undefined ? undefined : { sheet: grid.name, before };
    return { entered, record: { text: log.text, shown } };
  }, options);
}

function ask(sheets: readonly ListedSheet[], id: SheetId): ListedSheet | undefined {
  const sheet = sheets.find(({ mark }) => mark?.id === id && mark.part === '');
  sheet?.worksheet.names.load('items/name,items/formula');
  sheet?.worksheet.tables.load('items/name');
  sheet?.worksheet.protection.load('protected');
  return sheet;
}

function columnsOf(sheet: ListedSheet | undefined): OfficerColumns | undefined {
  return sheet && officerColumns(sheet.worksheet.names.items);
}

function askKeys(
  sheet: ListedSheet | undefined,
  columns: OfficerColumns | undefined,
): Excel.Range | undefined {
  if (sheet === undefined || columns === undefined) return undefined;
  const { row, column, rows } = columns.key;
  return sheet.worksheet.getRangeByIndexes(row, column, rows, 1).load('values');
}

function rowOf(
  columns: OfficerColumns | undefined,
  keys: Excel.Range | undefined,
  key: string,
): number | undefined {
  const offset = keys?.values.findIndex((row) => String(row[0]).trim() === key) ?? -1;
  return columns === undefined || offset < 0 ? undefined : columns.key.row + offset;
}

function write(cells: readonly { column: string; cell: Excel.Range }[], entry: Entry): void {
  for (const { column, cell } of cells) {
    const wanted = entry.get(column) ?? '';
    cell.values = [[safeContent(wanted)]];
  }
}

function keepText(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart | undefined,
  record: KeptRecord,
): Excel.CustomXmlPart {
  const xml = recordXml(record);
  if (part === undefined) return context.workbook.customXmlParts.add(xml);
  part.setXml(xml);
  return part;
}
