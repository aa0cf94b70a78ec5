import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Session } from '../session';
import { formatAt, formatIndex, usedPart } from './cellFormat';
import { formattedText } from './formattedText';
import { intersection } from './areas';

const widest = 255;

/**
 * Fits whole columns to what they show, roughly: a character is taken as one digit wide, bold as a tenth more. Merged cells and
 * wrapped text are left out, as in Excel.
 */
export function fitColumns(session: Session, sheet: Sheet, area: Area): void {
  const { styles, date1904 } = session.workbook;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const part = usedPart(sheet, { row: 0, rows: 1_048_576, column, columns: 1 }, true);
    if (!part) continue;
    let most = 0;
    sheet.cells.each(part, (row) => {
      const format = formatAt(styles, formatIndex(sheet, row, column));
      if (format.wrapText || isMerged(sheet, row, column)) return;
      const shown = formattedText(sheet.cells.value(row, column), format.numberFormat, date1904);
      const scale = ((format.font.size ?? 11) / 11) * (format.font.bold ? 1.1 : 1);
      for (const line of shown.split('\n')) most = Math.max(most, line.length * scale);
    });
    if (most > 0)
      sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(widest, most + 1.7) });
  }
}

/** Fits rows to their fonts and line breaks: the model's "no height of its own" is just that, so it is taken away. */
export function fitRows(_session: Session, sheet: Sheet, area: Area): void {
  for (const [row, own] of sheet.rows) {
    if (row >= area.row && row < area.row + area.rows) sheet.rows.set(row, { ...own, height: undefined });
  }
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }));
}
