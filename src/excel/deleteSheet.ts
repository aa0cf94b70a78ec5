import { inExcel } from './inExcel';

/** Takes a sheet away again that was inserted just now; one that is gone by then is no hindrance.
 * @throws Refusal what Excel refuses */
export function deleteSheet(name: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
