import { columnName } from '../domain/cellName';
import type { Look, PlanArea, SheetPlan } from '../domain/sheetPlan';
import { areaName } from './address';
import { mergeLooks } from './mergeLooks';
import { withoutControls } from './withoutControls';

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Looks, widths, heights, frozen panes and the printed page of a plan: queued, by rectangle. */
export function layOut(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.tabColor !== undefined) worksheet.tabColor = plan.tabColor;
  worksheet.showGridlines = false;
  for (const { area, look } of mergeLooks(plan.looks)) paint(worksheet.getRange(areaName(area)), area, look);
  for (const { first, last, size } of runsOf([...plan.widths.entries()])) {
    worksheet.getRangeByIndexes(0, first, 1, last - first + 1).format.columnWidth = points(size);
  }
  for (const { first, last, size } of runsOf([...plan.heights])) {
    worksheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = Math.min(409, size);
  }
  freeze(worksheet, plan.frozen);
  printed(worksheet, plan.page);
}

function paint(range: Excel.Range, area: PlanArea, look: Look): void {
  const { format } = range;
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as never;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = horizontal[look.align];
  if (look.valign !== undefined) format.verticalAlignment = vertical[look.valign];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.border !== undefined) outline(format.borders, area, look);
}

function outline(borders: Excel.RangeBorderCollection, area: PlanArea, { border, borderColor }: Look): void {
  for (const edge of edges) {
    if ((edge === 'InsideHorizontal' && area.rows < 2) || (edge === 'InsideVertical' && area.columns < 2))
      continue;
    const line = borders.getItem(edge);
    if (border === 'none') line.style = 'None';
    else {
      line.style = 'Continuous';
      line.weight = border === 'medium' ? 'Medium' : 'Thin';
      if (borderColor !== undefined) line.color = borderColor;
    }
  }
}

/** Characters of the default font (Calibri 11: 7 pixels, 5 of padding) in points, which the API wants. */
function points(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** A text above the pages, where "&" begins a code and has to stand twice; Excel takes 255 characters, codes included. */
function headerText(text: string): string {
  const doubled = withoutControls(text).replaceAll('&', '&&').slice(0, 250);
  const loose = (/&+$/.exec(doubled)?.[0].length ?? 0) % 2 === 1;
  return (loose ? doubled.slice(0, -1) : doubled).replace(/[\ud800-\udbff]$/, '');
}

/** Neighbouring rows or columns of one size together: one request for each run. */
function runsOf(sizes: readonly [number, number][]): { first: number; last: number; size: number }[] {
  const runs: { first: number; last: number; size: number }[] = [];
  for (const [line, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const open = runs.at(-1);
    if (open?.last === line - 1 && open.size === size) open.last = line;
    else runs.push({ first: line, last: line, size });
  }
  return runs;
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  if (rows > 0 && columns > 0)
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  else worksheet.freezePanes.unfreeze();
}

function printed(worksheet: Excel.Worksheet, page: SheetPlan['page']): void {
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore ?? []) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
  const layout = worksheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  // tall as it takes: left out, since Excel takes no 0
  layout.zoom = {
    horizontalFitToPages: page.fitWide,
    ...(page.fitTall > 0 && { verticalFitToPages: page.fitTall }),
  };
  if (page.printed !== undefined) {
    layout.setPrintArea(worksheet.getRange(areaName(page.printed.area)));
    layout.headersFooters.defaultForAllPages.leftHeader = headerText(page.printed.header);
  }
  if (page.titleColumns !== undefined) {
    layout.setPrintTitleColumns(
      `$${columnName(page.titleColumns.first)}:$${columnName(page.titleColumns.last)}`,
    );
  }
  if (page.titleRows !== undefined) {
    layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  }
}
