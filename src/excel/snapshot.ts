import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import type { PlanArea, SheetPlan } from '../domain/sheetPlan';
import { parseArea } from './address';
import { askPart, keptPart, type KeptPart } from './keptPart';
import { figuresNamespace, publishedNamespace, recordNamespace, yearsNamespace, type Mark } from './marks';
import { parsePublished } from './published';
import { keepTexts } from './keepTexts';
import { officerColumns, readEntries, type OfficerColumns } from './readEntries';
import { listSheets, type ListedSheet } from './sheetList';
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
}

/** Looks at the workbook before anything is written: three round trips. */
export async function takeSnapshot(context: Excel.RequestContext): Promise<WorkbookBefore> {
  const part = keptPart(context, publishedNamespace).load('id');
  const finishUnfinished = askUnfinished(context);
  const finishFigures = askPart(context, figuresNamespace);
  const finishRecord = askPart(context, recordNamespace);
  const finishYears = askPart(context, yearsNamespace);
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  const sheets = await listSheets(context);
  const xml = part.isNullObject ? undefined : part.getXml();
  const figures = finishFigures();
  const record = finishRecord();
  const years = finishYears();
  const unfinished = finishUnfinished();
  const tableRanges = tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load('address'),
  }));
  const asked = sheets.flatMap((sheet) => (sheet.mark === undefined ? [] : [ask(sheet, sheet.mark)]));
  await context.sync();
  const plans = parsePublished(xml?.value);
  const areas = new Map(
    tableRanges.flatMap(({ name, range }) => {
      const area = parseArea(range.address);
      return area === undefined ? [] : [[name, area] as const];
    }),
  );
  return {
    sheets,
    ours: asked.map((one) => sheetBefore(one, plans, areas)),
    figures: figures(),
    record: record(),
    years: years(),
    published: part.isNullObject ? undefined : part,
    publishedXml: xml?.value,
    unfinished: unfinished(),
    names: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
  };
}

function ask(sheet: ListedSheet, mark: Mark) {
  const { worksheet, used } = sheet;
  worksheet.names.load('items/name,items/formula');
  worksheet.tables.load('items/name');
  worksheet.charts.load('items/name');
  worksheet.shapes.load('items/name');
  const range =
    used === undefined
      ? undefined
      : worksheet.getRangeByIndexes(used.row, used.column, used.rows, used.columns);
  range?.load('formulas,values');
  return { sheet, mark, range };
}

function sheetBefore(
  { sheet, mark, range }: ReturnType<typeof ask>,
  plans: readonly SheetPlan[],
  areas: ReadonlyMap<string, PlanArea>,
): SheetBefore {
  const { worksheet, used } = sheet;
  const values = (range?.values ?? []) as CellContent[][];
  const columns = officerColumns(
    worksheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  );
  const cellAt = (row: number, column: number) =>
    values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? '';
  return {
    id: sheet.id,
    worksheet,
    mark,
    name: sheet.name,
    used,
    formulas: keepTexts((range?.formulas ?? []) as CellContent[][], values),
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
