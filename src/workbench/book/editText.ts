import { isDateFormat, formattedText } from '../../host/office/cells/formattedText';
import { typedText } from '../../host/office/cells/typedText';
import { formatAt, formatIndex } from '../../host/office/cells/cellFormat';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';

/**
 * What a cell holds, as a person edits it: its formula, all digits of a number whatever its format shows, the whole day of a date, an
 * apostrophe before a text that would be read as something else.
 */
export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.cells.value(row, column);
  const { numberFormat } = formatAt(workbook.styles, formatIndex(sheet, row, column));
  const shown = (format: string): string => formattedText(value, format, workbook.date1904);
  if (typeof value === 'string') return isReadAsText(value, numberFormat) ? value : `'${value}`;
  if (typeof value !== 'number') return shown(numberFormat);
  if (isDateFormat(numberFormat) && value >= 0) {
    const [day, time] = [Math.floor(value) > 0, !Number.isInteger(value)];
    return [day || !time ? shown('dd/mm/yyyy') : '', time ? shown('hh:mm:ss') : ''].join(' ').trim();
  }
  return numberFormat.includes('%') ? `${String(Number((value * 100).toPrecision(15)))}%` : String(value);
}

function isReadAsText(text: string, numberFormat: string): boolean {
  const typed = typedText(text, numberFormat === '@', 2000, false);
  return typed.kind === 'empty' || (typed.kind === 'value' && typed.value === text);
}
