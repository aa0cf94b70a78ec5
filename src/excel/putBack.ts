import type { SheetPlan } from '../domain/sheetPlan';
import { carryOut, type Places } from './carryOut';
import { addCharts, drawCharts, placePictures } from './drawCharts';
import { putBackFiguresMemory } from './figuresMemory';
import type { SheetBefore, WorkbookBefore } from './snapshot';

/**
 * Puts every sheet of ours back as it was before a publish that failed, and deletes the sheets that it had added. Cells come back
 * exactly; looks and charts from the plan that was published last.
 */
export async function putBack(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  added: ReadonlySet<string>,
): Promise<void> {
  for (const name of added) context.workbook.worksheets.getItemOrNullObject(name).delete();
  putBackFiguresMemory(context, before.figures);
  const now = before.ours.map(({ worksheet }) => {
    worksheet.tables.load('items/name');
    worksheet.charts.load('items/name');
    worksheet.shapes.load('items/name');
    return worksheet;
  });
  await context.sync();
  const places: Places = {
    ofPlan: (id, part) => before.ours.find(({ mark }) => mark.id === id && mark.part === part)?.name,
    has: (name) => before.sheets.some((sheet) => sheet.name === name),
  };
  const charts = before.ours.flatMap((sheet, index) => {
    const worksheet = now[index];
    if (worksheet === undefined) return [];
    const there: SheetBefore = {
      ...sheet,
      tables: worksheet.tables.items.map(({ name }) => name),
      charts: worksheet.charts.items.map(({ name }) => name),
      pictures: worksheet.shapes.items.map(({ name }) => name),
    };
    const plan = sheet.plan ?? bare(sheet);
    const row = sheet.used?.row ?? 0;
    const column = sheet.used?.column ?? 0;
    carryOut(worksheet, plan, there, places, { row, column, formulas: sheet.formulas });
    placePictures(worksheet, plan);
    return addCharts(worksheet, plan);
  });
  await context.sync();
  drawCharts(charts);
  await context.sync();
}

/** A plan without cells or looks, for a sheet whose last plan is not known: its cells come back, its looks do not. */
function bare(sheet: SheetBefore): SheetPlan {
  return {
    id: sheet.mark.id,
    part: sheet.mark.part,
    name: sheet.name,
    cells: [],
    looks: [],
    widths: [],
    heights: new Map(),
    tables: [],
    charts: [],
    pictures: [],
    validations: [],
    links: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'landscape', fitWide: 1, fitTall: 0 },
  };
}
