import { excelCode } from './inExcel';

/** 1 January 2000 where days count from 1904, as in workbooks of old Excels for Mac; elsewhere it is 36,526. */
const firstOf2000 = 35_064;

/** Whether the workbook counts its days from 1904. Excel's API does not say; its own DATE does. One round trip. */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const day = context.workbook.functions.date(2000, 1, 1).load('value');
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === 'ConnectionFailure') throw error;
    return false; // an Excel that cannot say: few workbooks do
  }
  return day.value === firstOf2000;
}
