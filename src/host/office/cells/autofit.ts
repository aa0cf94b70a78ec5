import { grid, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Session } from '../session';
import { formatAt, formatIndex, usedPart } from './cellFormat';
import { formattedText } from './formattedText';
import { intersection } from './areas';
import { standard, widthOf } from './geometry';

const widest = 255;
/** Points. */
const tallest = 409;
/** Of a font's size: 15 points for Calibri 11. */
const lineHeight = 1.36;
/** Of a column's width, in characters: 5 pixels. */
const padding = 5 / 7;

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

/**
 * Fits rows to their fonts and to the lines of wrapped text, roughly: a character is taken as one digit wide, bold as a tenth more. Merged
 * cells and hidden columns are left out, as in Excel. A row of the usual height has none of its own.
 */
export function fitRows(session: Session, sheet: Sheet, area: Area): void {
  const { styles, date1904 } = session.workbook;
  dropHeights(sheet, area);
  const part = usedPart(sheet, { ...area, column: 0, columns: grid.columns }, true);
  if (!part) return;
  const needed = new Map<number, number>();
  sheet.cells.each(part, (row, column) => {
    if (widthOf(sheet, column) === 0 || isMerged(sheet, row, column)) return;
    const { wrapText, font, numberFormat, indent = 0 } = formatAt(styles, formatIndex(sheet, row, column));
    const size = font.size ?? 11;
    const characters = sheet.columns.get(column)?.width ?? standard.columnCharacters;
    const room = ((characters - padding - indent) * 11) / size / (font.bold ? 1.1 : 1);
    const shown = formattedText(sheet.cells.value(row, column), numberFormat, date1904);
    const lines = wrapText ? wrappedLines(shown, room) : 1;
    needed.set(row, Math.max(needed.get(row) ?? 0, Math.min(tallest, lines * Math.ceil(size * lineHeight))));
  });
  for (const [row, height] of needed)
    if (height > standard.rowPoints) sheet.rows.set(row, { ...sheet.rows.get(row), height });
}

/** Takes rows' heights of their own away; quick on whole sheets too. */
export function dropHeights(sheet: Sheet, area: Area): void {
  for (const [row, own] of sheet.rows) {
    if (row >= area.row && row < area.row + area.rows) sheet.rows.set(row, { ...own, height: undefined });
  }
}

/** Lines of a text wrapped by words; words longer than a line are broken. */
function wrappedLines(text: string, room: number): number {
  const widest = Math.max(1, Math.floor(room));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > widest) {
        lines++;
        used = 0;
      }
      const broken = Math.max(0, Math.ceil(length / widest) - 1);
      lines += broken;
      used += (used > 0 ? 1 : 0) + length - broken * widest;
    }
  }
  return lines;
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }));
}
