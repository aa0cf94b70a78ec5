import type { CellContent } from '../domain/grid';
import { emptyPlan } from '../domain/emptyPlan';
import type { SheetPlan } from '../domain/sheetPlan';
import { areaName, parseArea } from './address';
import { carryOut, type Places } from './carryOut';
import { addCharts, drawCharts, placePictures } from './drawCharts';
import { putBackFiguresMemory } from './figuresMemory';
import { excelCode } from './inExcel';
import { keepTexts } from './keepTexts';
import { publishedNamespace } from './marks';
import { putBackRecordMemory } from './recordMemory';
import { putBackYearsMemory } from './yearsMemory';
import { listSheets, type ListedSheet } from './sheetList';
import type { SheetBefore, WorkbookBefore } from './snapshot';
import { unfinishedPart } from './unfinished';

/**
 * Puts every sheet of ours back as it was before a publish that failed, and deletes the sheets that it had added, whatever they are
 * called by now. Cells come back exactly; looks and charts from the plan that was published last. A sheet that the officer deleted
 * meanwhile stays deleted.
 * @param added the names under which sheets were added
 * @returns names of sheets that could not be put back; with none, nothing is unfinished any more
 * @throws what Excel says when it does not answer
 */
export async function putBack(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  added: ReadonlySet<string>,
): Promise<string[]> {
  const now = await listSheets(context);
  const known = new Set(before.sheets.map(({ id }) => id));
  for (const sheet of now) if (!known.has(sheet.id) && isOurs(sheet, added)) sheet.worksheet.delete();
  putBackFiguresMemory(context, before.figures);
  putBackRecordMemory(context, before.record);
  putBackYearsMemory(context, before.years);
  putBackPublished(context, before.publishedXml);
  await context.sync();
  const places: Places = {
    ofPlan: (id, part) => before.ours.find(({ mark }) => mark.id === id && mark.part === part)?.name,
    has: (name) => before.sheets.some((sheet) => sheet.name === name),
  };
  const failed: string[] = [];
  for (const sheet of before.ours.filter(({ id }) => now.some((each) => each.id === id))) {
    if (!(await isPutBack(context, sheet, places))) failed.push(sheet.name);
  }
  if (failed.length === 0) {
    unfinishedPart(context).delete();
    await context.sync();
  }
  return failed;
}

/** Ours by its mark; or so new that it has none yet, and nothing in it. The officer's own sheet of that name is neither. */
function isOurs({ mark, name, used }: ListedSheet, added: ReadonlySet<string>): boolean {
  return mark !== undefined || (added.has(name) && used === undefined);
}

function putBackPublished(context: Excel.RequestContext, xml: string | undefined): void {
  const parts = context.workbook.customXmlParts;
  const part = parts.getByNamespace(publishedNamespace).getOnlyItemOrNullObject();
  part.delete();
  if (xml !== undefined) parts.add(xml);
}

/** Puts one sheet back; where Excel refuses (it is protected by now), says whether its cells are as before all the same. */
async function isPutBack(
  context: Excel.RequestContext,
  sheet: SheetBefore,
  places: Places,
  isLast = false,
): Promise<boolean> {
  const { worksheet } = sheet;
  try {
    worksheet.tables.load('items/name');
    worksheet.charts.load('items/name');
    worksheet.shapes.load('items/name');
    await context.sync();
    const now = worksheet.tables.items.map(({ name }) => ({
      name,
      range: worksheet.tables.getItem(name).getRange().load('address'),
    }));
    if (now.length > 0) await context.sync();
    const areas = now.flatMap(({ name, range }) => {
      const area = parseArea(range.address);
      return area === undefined ? [] : [[name, area] as const];
    });
    const there: SheetBefore = {
      ...sheet,
      tables: worksheet.tables.items.map(({ name }) => name),
      tableAreas: new Map(areas),
      charts: worksheet.charts.items.map(({ name }) => name),
      pictures: worksheet.shapes.items.map(({ name }) => name),
    };
    const plan = planOf(sheet);
    const { row, column } = sheet.used ?? { row: 0, column: 0 };
    carryOut(worksheet, plan, there, places, { row, column, formulas: sheet.formulas });
    placePictures(worksheet, plan);
    const charts = addCharts(worksheet, plan);
    await context.sync();
    drawCharts(charts);
    await context.sync();
    return true;
  } catch (error) {
    if (excelCode(error) === 'ConnectionFailure') throw error;
    // what failed once may go well the second time; a protected sheet stays so
    if (!isLast && excelCode(error) !== 'AccessDenied') return isPutBack(context, sheet, places, true);
    return await isAsBefore(context, sheet).catch(() => false);
  }
}

async function isAsBefore(context: Excel.RequestContext, { worksheet, used, formulas }: SheetBefore) {
  if (used === undefined) return false;
  const range = worksheet.getRange(areaName(used)).load('formulas,values');
  await context.sync();
  const now = keepTexts(range.formulas as CellContent[][], range.values as CellContent[][]);
  return JSON.stringify(now) === JSON.stringify(formulas);
}

/**
 * The plan that the sheet was last written from, the officer's columns where they are now. A plan without cells or looks where that is
 * not known: its cells come back, its looks do not.
 */
function planOf({ plan, mark, name, columns, tableAreas }: SheetBefore): SheetPlan {
  const published = plan ?? emptyPlan({ ...mark, name });
  const tables = published.tables.map((table) => ({
    ...table,
    area: tableAreas?.get(table.name) ?? table.area,
  }));
  const known = { ...published, tables };
  if (columns === undefined) return known;
  const { column: keyColumn, row: firstRow, rows } = columns.key;
  const officer = [...columns.columns].map(([id, { column }]) => ({ id, column }));
  return { ...known, officer: { keyColumn, firstRow, rows, columns: officer } };
}
