import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import { stepByStep } from '../domain/steps';
import type { PlanArea, SheetPlan } from '../domain/sheetPlan';
import { parseArea } from './address';
import { inTurns } from './inTurns';
import { askPart, keptPart, type KeptPart } from './keptPart';
import {
  figuresNamespace,
  publishedNamespace,
  recordNamespace,
  waitingNamespace,
  yearsNamespace,
  type Mark,
} from './marks';
import { publishedIn } from './published';
import { keepTexts } from './keepTexts';
import { readCells, type CellsRead } from './readCells';
import { officerColumns, readEntries, type OfficerColumns } from './readEntries';
import { listSheets, type ListedSheet } from './sheetList';
import type { JobOptions } from './stop';
import { askUnfinished, type UnfinishedPublish } from './unfinished';

/** One of our sheets as it stands before a publish: enough to put it back. */
export interface SheetBefore {
  id: string;
  worksheet: Excel.Worksheet;
  mark: Mark;
  name: string;
  used: PlanArea | undefined;
  /** What to hand to `range.formulas` so that every cell holds again what it held. */
  formulas: CellContent[][];
  entries: OwnedSheet['entries'];
  /** Where the officer's columns are. */
  columns: OfficerColumns | undefined;
  tables: string[];
  /** Where they stand, by name: the officer may have put rows in above them. */
  tableAreas?: ReadonlyMap<string, PlanArea>;
  charts: string[];
  pictures: string[];
  /** The plan that it was last written from, where that is known. */
  plan: SheetPlan | undefined;
}

export interface WorkbookBefore {
  sheets: ListedSheet[];
  ours: SheetBefore[];
  /** Names of all tables in the workbook and of the cells that have one in all of it, in lower case: a table may have none of them. */
  names: ReadonlySet<string>;
  /** The part that remembers what was published, where there is one. */
  published: Excel.CustomXmlPart | undefined;
  publishedXml: string | undefined;
  /** What a publish that broke off left behind, to be put back before anything else. */
  unfinished: UnfinishedPublish | undefined;
  /** The part that remembers the figures of the last run. */
  figures: KeptPart;
  /** The part that holds the judgement log. */
  record: KeptPart;
  /** The part that holds the years that were closed. */
  years: KeptPart;
  /** The part that keeps what waits in the pane. */
  waiting: KeptPart;
}

/** Cells of ours in one answer: half of the usual, since each is in it twice, as a formula and as a value. */
const mostCells = 100_000;

/** Looks at the workbook before anything is written: three round trips, and more only beyond what one answer may hold. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  options: Pick<JobOptions, 'pause'> = {},
): Promise<WorkbookBefore> {
  const part = keptPart(context, publishedNamespace).load('id');
  const finishUnfinished = askUnfinished(context);
  const finishFigures = askPart(context, figuresNamespace);
  const finishRecord = askPart(context, recordNamespace);
  const finishYears = askPart(context, yearsNamespace);
  const finishWaiting = askPart(context, waitingNamespace);
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  const sheets = await listSheets(context);
  const ours = sheets.flatMap((sheet) => (sheet.mark === undefined ? [] : [{ sheet, mark: sheet.mark }]));
  const askRest = () => {
    for (const { sheet } of ours) askAround(sheet);
    return {
      xml: part.isNullObject ? undefined : part.getXml(),
      figures: finishFigures(),
      record: finishRecord(),
      years: finishYears(),
      waiting: finishWaiting(),
      unfinished: finishUnfinished(),
      tableRanges: tables.items.map((table) => ({
        name: table.name,
        range: table.getRange().load('address'),
      })),
    };
  };
  let rest = askRest();
  const wanted = ours.flatMap(({ sheet: { worksheet, used } }) =>
    used === undefined ? [] : [{ worksheet, area: used }],
  );
  const cells = await readCells(context, wanted, ['formulas', 'values'], { mostCells }, () => {
    rest = askRest(); // a refused answer has lost these too
  });
  if (wanted.length === 0) await context.sync(); // nothing else has asked for an answer
  const plans = await inTurns(publishedIn(rest.xml?.value), options);
  const areas = new Map(
    rest.tableRanges.flatMap(({ name, range }) => {
      const area = parseArea(range.address);
      return area === undefined ? [] : [[name, area] as const];
    }),
  );
  const cellsOf = ({ used }: ListedSheet): CellsRead =>
    (used === undefined ? undefined : cells.shift()) ?? { values: [], formulas: [], numberFormat: [] };
  return {
    sheets,
    ours: await inTurns(
      stepByStep(ours, ({ sheet, mark }) => sheetBefore(sheet, mark, cellsOf(sheet), plans, areas)),
      options,
    ),
    figures: rest.figures(),
    record: rest.record(),
    years: rest.years(),
    waiting: rest.waiting(),
    published: part.isNullObject ? undefined : part,
    publishedXml: rest.xml?.value,
    unfinished: rest.unfinished(),
    names: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
  };
}

function askAround({ worksheet }: ListedSheet): void {
  worksheet.names.load('items/name,items/formula');
  worksheet.tables.load('items/name');
  worksheet.charts.load('items/name');
  worksheet.shapes.load('items/name');
}

function sheetBefore(
  sheet: ListedSheet,
  mark: Mark,
  { values, formulas }: CellsRead,
  plans: readonly SheetPlan[],
  areas: ReadonlyMap<string, PlanArea>,
): SheetBefore {
  const { worksheet, used } = sheet;
  const columns = officerColumns(worksheet.names.items);
  const cellAt = (row: number, column: number) =>
    values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? '';
  return {
    id: sheet.id,
    worksheet,
    mark,
    name: sheet.name,
    used,
    formulas: keepTexts(formulas, values),
    entries: columns === undefined ? new Map() : readEntries(columns, cellAt),
    columns,
    tables: worksheet.tables.items.map((table) => table.name),
    tableAreas: new Map(
      worksheet.tables.items.flatMap(({ name }) => {
        const area = areas.get(name);
        return area === undefined ? [] : [[name, area] as const];
      }),
    ),
    charts: worksheet.charts.items.map((chart) => chart.name),
    pictures: worksheet.shapes.items.map((shape) => shape.name),
    plan: plans.find((plan) => plan.id === mark.id && plan.part === mark.part),
  };
}
