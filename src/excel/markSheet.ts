import { markKey, markName, markText, nameThenKey, type Mark } from './marks';

/** Queues the marking of a sheet that was just added as one of ours: twice, since LibreOffice saves no custom properties of worksheets. */
export function markSheet(worksheet: Excel.Worksheet, mark: Mark, name: string): void {
  worksheet.customProperties.add(markKey, markText(mark));
  worksheet.customProperties.add(nameThenKey, name);
  worksheet.names.add(markName, `="${markText(mark)}"`).visible = false;
}
