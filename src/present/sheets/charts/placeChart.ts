import type { ChartPlan } from '../../../domain/chartPlan';
import type { PlanArea, PlanValue } from '../../../domain/sheetPlan';
import { placeTable, type TableColumn } from '../../layout/placeTable';
import { looks } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { chartColumn } from './chartColumn';
import { textLines } from './textLines';

/** Rows of usual height below which a chart is too flat to read. */
const fewestRows = 13;
/** Points. */
const usualHeight = 15;

/** A chart with what says the same: a sentence above it, its figures as tables on its left. */
export interface ChartBlock {
  heading?: string;
  sentence: string;
  tables: readonly {
    name: string;
    columns: readonly TableColumn[];
    rows: readonly (readonly PlanValue[])[];
  }[];
  /** Rows of usual height that the chart wants. */
  rows: number;
  /** @param areas the tables' cells, header rows included, in their order */
  chart: (areas: readonly PlanArea[]) => Omit<ChartPlan, 'over' | 'altText'>;
}

/** Adds a chart with its sentence and its tables to a sheet of a theme. */
export function placeChart(
  sheet: SheetBuilder,
  { heading, sentence, tables, rows, chart }: ChartBlock,
): PlanArea[] {
  if (heading !== undefined) textLines(sheet, heading, looks.heading);
  sheet.put(sheet.next, chartColumn, sentence, { ...looks.plain, wrap: true });
  const top = sheet.next;
  const areas = tables.map(({ name, columns, rows: cells }, index) => {
    if (index > 0) sheet.blank();
    return placeTable(sheet, name, columns, cells);
  });
  const tall = Math.max(fewestRows, rows) * usualHeight;
  const over = { row: top, column: chartColumn, rows: sheet.rowsFor(tall, top), columns: 1 };
  sheet.chart({ ...chart(areas), altText: sentence, over });
  while (sheet.next < top + over.rows + 1) sheet.blank();
  return areas;
}
