import { columnName } from '../domain/cellName';
import type { Look, PlanArea, SheetPlan } from '../domain/sheetPlan';
import { areaName } from './address';
import { mergeLooks } from './mergeLooks';
import { once } from './once';
import { onceForEach, type RangeFor } from './onceForEach';
import { shareLooks } from './shareLooks';
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
  worksheet.showGridlines = false;
  const rangeFor = onceForEach(worksheet);
  const looks = mergeLooks(plan.looks);
  for (const { area, look } of looks) {
    if (look.numberFormat !== undefined) rangeFor(area).numberFormat = look.numberFormat as never;
  }
  // Excel draws thin lines by itself
  const isWeighed = looks.some(({ look }) => look.border === 'medium');
  for (const { look, areas } of shareLooks(looks)) {
    for (const format of formatsOf(worksheet, areas, rangeFor)) paint(format, areas[0], look, isWeighed);
  }
  for (const [size, runs] of runsOf([...plan.widths.entries()])) {
    const areas = runs.map(({ first, last }) => ({
      row: 0,
      column: first,
      rows: 1,
      columns: last - first + 1,
    }));
    for (const format of formatsOf(worksheet, areas, rangeFor)) format.columnWidth = points(size);
  }
  for (const [size, runs] of runsOf([...plan.heights])) {
    const areas = runs.map(({ first, last }) => ({
      row: first,
      column: 0,
      rows: last - first + 1,
      columns: 1,
    }));
    for (const format of formatsOf(worksheet, areas, rangeFor)) format.rowHeight = Math.min(409, size);
  }
  freeze(worksheet, plan.frozen);
  printed(worksheet, plan.page);
}

/** Excel takes addresses of 8,192 characters, counted in a way that it does not tell (office-js issue 5198). */
const longestAddress = 1000;

/** The format of many rectangles at once; of several runs of them where they are too many for one address. */
function formatsOf(
  worksheet: Excel.Worksheet,
  areas: readonly PlanArea[],
  rangeFor: RangeFor,
): Excel.RangeFormat[] {
  const runs: { areas: PlanArea[]; address: string }[] = [];
  for (const area of areas) {
    const name = areaName(area);
    const open = runs.at(-1);
    if (open === undefined || open.address.length + name.length > longestAddress)
      runs.push({ areas: [area], address: name });
    else {
      open.areas.push(area);
      open.address += `,${name}`;
    }
  }
  return runs.map(({ areas: [area, ...more], address }) =>
    area !== undefined && more.length === 0
      ? rangeFor(area).format
      : once(worksheet.getRanges(address)).format,
  );
}

/**
 * @param area one of those that look so: all have the same lines between their cells, or none
 * @param isWeighed whether lines of several weights are on the sheet
 */
function paint(format: Excel.RangeFormat, area: PlanArea | undefined, look: Look, isWeighed: boolean): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = horizontal[look.align];
  if (look.valign !== undefined) format.verticalAlignment = vertical[look.valign];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.border !== undefined && area !== undefined) outline(format.borders, area, look, isWeighed);
}

function outline(
  borders: Excel.RangeBorderCollection,
  area: PlanArea,
  { border, borderColor }: Look,
  isWeighed: boolean,
): void {
  for (const edge of edges) {
    if ((edge === 'InsideHorizontal' && area.rows < 2) || (edge === 'InsideVertical' && area.columns < 2))
      continue;
    const line = borders.getItem(edge);
    if (border === 'none') line.style = 'None';
    else {
      line.style = 'Continuous';
      if (isWeighed) line.weight = border === 'medium' ? 'Medium' : 'Thin';
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

/** The runs of neighbouring rows or columns that have each size. */
function runsOf(sizes: readonly [number, number][]): Map<number, { first: number; last: number }[]> {
  const bySize = new Map<number, { first: number; last: number }[]>();
  for (const [line, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const runs = bySize.get(size) ?? [];
    bySize.set(size, runs);
    const open = runs.at(-1);
    if (open?.last === line - 1) open.last = line;
    else runs.push({ first: line, last: line });
  }
  return bySize;
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  if (rows > 0 && columns > 0)
    worksheet.freezePanes.freezeAt(once(worksheet.getRangeByIndexes(0, 0, rows, columns)));
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
    layout.setPrintArea(once(worksheet.getRange(areaName(page.printed.area))));
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
