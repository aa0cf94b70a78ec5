import type { CellContent } from '../domain/grid';
import type { PlanArea } from '../domain/planArea';
import type { PlanValue, SheetPlan } from '../domain/sheetPlan';
import { fixedArea, reference } from './address';
import { layOut } from './layOut';
import { moveTables } from './moveTables';
import { nameOfficerColumns } from './nameOfficerColumns';
import { once } from './once';
import { rangeAt } from './rangeAt';
import { safeContent } from './safeText';
import type { SheetBefore } from './snapshot';

/** Where links may lead: sheets that the workbook has. */
export interface Places {
  /** The tab name of another plan's sheet. */
  ofPlan: (id: SheetPlan['id'], part: string) => string | undefined;
  has: (sheet: string) => boolean;
}

/** Nowhere to: for sheets without links. */
export const noPlaces: Places = { ofPlan: () => undefined, has: () => false };

/**
 * Puts a plan's cells, looks, tables, names, lists and links on a worksheet: queues them, the caller syncs. Charts come later
 * (`drawCharts`), once the widths are known to Excel.
 * @param standing the sheet as it is, or undefined for one that was just added
 * @param content what to write instead of the plan's cells, as for `range.formulas`: used to put a sheet back
 */
export function carryOut(
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  standing: SheetBefore | undefined,
  places: Places,
  content?: { row: number; column: number; formulas: CellContent[][] },
): void {
  if (standing !== undefined) showRows(worksheet, standing);
  const before = standing && moveTables(worksheet, plan, standing, content !== undefined);
  if (before !== undefined) empty(worksheet, plan, before);
  // while the sheet is empty: wherever a request stops, what stands in the officer's columns is read by its own keys
  nameOfficerColumns(worksheet, plan.officer, before === standing ? before?.columns : 'somewhere');
  writeLinks(worksheet, plan, places);
  // not again: a workbook whose structure is protected takes no other colour
  if (plan.tabColor !== undefined && before === undefined) worksheet.tabColor = plan.tabColor;
  layOut(worksheet, plan);
  if (content === undefined) writeCells(worksheet, plan);
  else if (content.formulas.length > 0) {
    const { row, column, formulas } = content;
    const whole = worksheet.getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1);
    once(whole).formulas = formulas;
  }
  makeTables(worksheet, plan, before);
  for (const { area, list, message, from } of plan.validations) {
    const { dataValidation } = once(rangeAt(worksheet, area));
    dataValidation.rule = {
      list: { inCellDropDown: true, source: from === undefined ? list.join(',') : `=${fixedArea(from)}` },
    };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: plan.name.slice(0, 31),
      message: (message ?? list.join(', ')).slice(0, 255),
    };
  }
}

/** Microsoft's client cuts what is more into pieces of that size by itself, with more than twice the actions for each. */
const mostCellsAtOnce = 1500;

/** On a sheet that is new or was emptied: what stays empty around the cells of some rows is not written. */
function writeCells(worksheet: Excel.Worksheet, { cells }: SheetPlan): void {
  const rows = Math.max(1, Math.floor(mostCellsAtOnce / (cells[0]?.length ?? 1)));
  for (let from = 0; from < cells.length; from += rows) {
    const block = cells.slice(from, from + rows);
    const filled = filledArea(block);
    if (filled === undefined) continue;
    const { row, column, rows: height, columns } = filled;
    once(worksheet.getRangeByIndexes(from + row, column, height, columns)).values = block
      .slice(row, row + height)
      .map((line) => line.slice(column, column + columns).map((cell) => safeContent(cell ?? '')));
  }
}

/** The smallest area that holds all cells with a content; undefined where there are none. */
function filledArea(cells: SheetPlan['cells']): PlanArea | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  cells.forEach((line, row) => {
    const first = line.findIndex(isFilled);
    if (first < 0) return;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, line.findLastIndex(isFilled));
  });
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isFilled(cell: PlanValue): boolean {
  return cell !== null && cell !== '';
}

/**
 * What was filtered away or hidden shows again: other rows will stand there. Of a table that is filtered Excel takes no rows away
 * (office-js issue 994).
 */
function showRows(worksheet: Excel.Worksheet, { tables }: SheetBefore): void {
  for (const name of tables) worksheet.tables.getItem(name).clearFilters();
  once(worksheet.getRange()).rowHidden = false;
}

/** Takes away what the plan does not keep. The sheet itself and tables of the same name stay: an officer's formulas may point at them. */
function empty(worksheet: Excel.Worksheet, plan: SheetPlan, before: SheetBefore): void {
  for (const name of before.charts) worksheet.charts.getItem(name).delete();
  for (const name of before.pictures) worksheet.shapes.getItem(name).delete();
  for (const name of before.tables) {
    if (!keptTable(plan, before, name)) worksheet.tables.getItem(name).delete();
    else narrow(worksheet, plan, before, name);
  }
  const whole = once(worksheet.getRange());
  whole.dataValidation.clear();
  whole.clear('All');
  whole.format.useStandardHeight = true; // clearing leaves a row as tall as a long text has made it
}

/** A table that loses columns does so before it is emptied: Excel would put names of its own ("Column7") into their headers. */
function narrow(worksheet: Excel.Worksheet, plan: SheetPlan, before: SheetBefore, name: string): void {
  const then = before.tableAreas?.get(name);
  const now = plan.tables.find((table) => table.name === name)?.area;
  if (then === undefined || now === undefined || now.columns >= then.columns) return;
  const range = once(worksheet.getRangeByIndexes(then.row, then.column, then.rows, now.columns));
  worksheet.tables.getItem(name).resize(range);
}

function keptTable(plan: SheetPlan, before: SheetBefore, name: string): boolean {
  const now = plan.tables.find((table) => table.name === name);
  const then = before.tableAreas?.get(name) ?? before.plan?.tables.find((table) => table.name === name)?.area;
  return (
    now !== undefined && then !== undefined && now.area.row === then.row && now.area.column === then.column
  );
}

function makeTables(worksheet: Excel.Worksheet, plan: SheetPlan, before: SheetBefore | undefined): void {
  for (const { name, area, style, showFilter } of plan.tables) {
    const range = once(rangeAt(worksheet, area));
    const kept = before?.tables.includes(name) === true && keptTable(plan, before, name);
    const table = kept ? worksheet.tables.getItem(name) : worksheet.tables.add(range, true);
    if (kept) table.resize(range);
    else table.name = name;
    table.style = style;
    table.showFilterButton = showFilter;
  }
}

/** A link to a sheet that is not in the workbook (the figures came from a text file) is left out: its words stay. */
function writeLinks(worksheet: Excel.Worksheet, plan: SheetPlan, places: Places): void {
  for (const { row, column, to } of plan.links) {
    const cell = once(worksheet.getRangeByIndexes(row, column, 1, 1));
    if ('address' in to) cell.hyperlink = { address: to.address };
    else {
      const sheet = 'sheet' in to ? to.sheet : places.ofPlan(to.plan, to.part ?? '');
      if (sheet !== undefined && (!('sheet' in to) || places.has(sheet))) {
        cell.hyperlink = { documentReference: reference(sheet, to.cell) };
      }
    }
  }
}
