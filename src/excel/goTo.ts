import { inExcel } from './inExcel';

/** Shows a cell: activates its sheet, then selects it (a select on a sheet that is not active is unreliable). */
export function goTo(sheet: string, cell: string): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    await context.sync();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
