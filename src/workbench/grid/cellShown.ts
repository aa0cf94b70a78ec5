import { formatAt, formatIndex } from '../../host/office/cells/cellFormat';
import { formattedText } from '../../host/office/cells/formattedText';
import type { CellValue } from '../../host/model/cells';
import type { Sheet } from '../../host/model/sheet';
import type { CellFormat } from '../../host/model/styles';
import type { Workbook } from '../../host/model/workbook';
import { formatInBritain } from './formatInBritain';

/** What decides on which side contents stand: 'mark' is a boolean or an error. */
export type CellContentKind = 'number' | 'text' | 'mark' | 'empty';

export interface CellShown {
  /** Whatever the width of its column. */
  text: string;
  value: CellValue;
  kind: CellContentKind;
  format: CellFormat;
}

/** What one cell shows, under its number format. */
export function cellShown(workbook: Workbook, sheet: Sheet, row: number, column: number): CellShown {
  const format = formatAt(workbook.styles, formatIndex(sheet, row, column));
  const value = sheet.cells.value(row, column);
  if (value === '') return { text: '', value, kind: 'empty', format };
  const kind = typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'mark';
  return {
    text: formattedText(value, formatInBritain(format.numberFormat), workbook.date1904),
    value,
    kind,
    format,
  };
}
