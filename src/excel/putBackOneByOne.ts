import type { CellContent } from '../domain/grid';
import { areaName, parseArea } from './address';
import type { Places } from './carryOut';
import { drawCharts } from './drawCharts';
import { excelCode } from './inExcel';
import { keepTexts } from './keepTexts';
import { putBackSheet } from './putBackSheet';
import { officerColumns } from './readEntries';
import type { SheetBefore } from './snapshot';

/**
 * Puts sheets back one after another, each in requests of its own, so that one that refuses (it is protected by now) does not keep the
 * others as they are.
 * @returns names of sheets that could not be put back
 * @throws what Excel says when it does not answer
 */
export async function putBackOneByOne(
  context: Excel.RequestContext,
  sheets: readonly SheetBefore[],
  places: Places,
): Promise<string[]> {
  const failed: string[] = [];
  for (const sheet of sheets) if (!(await isPutBack(context, sheet, places))) failed.push(sheet.name);
  return failed;
}

/** Puts one sheet back; where Excel refuses, says whether its cells are as before all the same. */
async function isPutBack(
  context: Excel.RequestContext,
  sheet: SheetBefore,
  places: Places,
  isLast = false,
): Promise<boolean> {
  const { worksheet } = sheet;
  try {
    worksheet.tables.load('items/name');
    worksheet.names.load('items/name,items/formula');
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
    const standing = {
      columns: officerColumns(worksheet.names.items),
      tables: worksheet.tables.items.map(({ name }) => name),
      tableAreas: new Map(areas),
      charts: worksheet.charts.items.map(({ name }) => name),
      pictures: worksheet.shapes.items.map(({ name }) => name),
    };
    const charts = putBackSheet(sheet, standing, places);
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
