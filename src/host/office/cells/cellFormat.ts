import { grid, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { CellFormat, Styles } from '../../model/styles';
import { intersection } from './areas';

/** The index of the format that a cell shows: its own, else its row's, else its column's. */
export function formatIndex(sheet: Sheet, row: number, column: number): number {
  return (
    sheet.cells.format(row, column) || sheet.rows.get(row)?.format || sheet.columns.get(column)?.format || 0
  );
}

export function formatAt(styles: Styles, index: number): CellFormat {
  return styles.formats[index] ?? { numberFormat: 'General', font: {}, borders: {} };
}

/** Every format that occurs in an area, by index. Quick on whole rows, columns and sheets too. */
export function formatsIn(sheet: Sheet, area: Area): Set<number> {
  const found = new Set<number>();
  if (area.rows * area.columns <= 20_000) {
    eachCell(area, (row, column) => found.add(formatIndex(sheet, row, column)));
    return found;
  }
  let seen = 0;
  sheet.cells.each(area, (row, column) => {
    seen++;
    found.add(formatIndex(sheet, row, column));
  });
  if (seen < area.rows * area.columns) addUnseen(sheet, area, found);
  return found;
}

function addUnseen(sheet: Sheet, area: Area, found: Set<number>): void {
  let columns = 0;
  for (const [column, { format }] of sheet.columns) {
    if (column < area.column || column >= area.column + area.columns || format === undefined) continue;
    columns++;
    found.add(format);
  }
  for (const [row, { format }] of sheet.rows) {
    if (row >= area.row && row < area.row + area.rows && format !== undefined) found.add(format);
  }
  if (columns < area.columns) found.add(0);
}

/**
 * Changes the format of every cell of an area. On whole columns and rows the change is kept on the column or row, and on the
 * cells in it that have anything of their own.
 * @param name says what is changed and to what, where that can be said: what has come of a format once is then not made out again
 */
export function changeFormats(
  sheet: Sheet,
  area: Area,
  styles: Styles,
  change: (format: CellFormat) => CellFormat,
  name?: string,
): void {
  const changed = name === undefined ? new Map<number, number>() : changesOf(styles, name);
  const renew = (index: number): number => {
    let renewed = changed.get(index);
    if (renewed === undefined) {
      renewed = styles.indexOf(change(formatAt(styles, index)));
      changed.set(index, renewed);
    }
    return renewed;
  };
  const renewCell = (row: number, column: number): void => {
    sheet.cells.setFormat(row, column, renew(formatIndex(sheet, row, column)));
  };
  if (area.rows === grid.rows) {
    sheet.cells.each(area, renewCell);
    for (let c = area.column; c < area.column + area.columns; c++) {
      const own = sheet.columns.get(c);
      sheet.columns.set(c, { ...own, format: renew(own?.format ?? 0) });
    }
  } else if (area.columns === grid.columns) {
    sheet.cells.each(area, renewCell);
    for (let r = area.row; r < area.row + area.rows; r++) {
      const own = sheet.rows.get(r);
      sheet.rows.set(r, { ...own, format: renew(own?.format ?? 0) });
    }
  } else {
    eachCell(area, renewCell);
  }
}

/** By workbook and by change: the index of each format, and of what came of it. Formats never change once they are in the book. */
const made = new WeakMap<Styles, Map<string, Map<number, number>>>();

function changesOf(styles: Styles, name: string): Map<number, number> {
  const byName = made.get(styles) ?? new Map<string, Map<number, number>>();
  made.set(styles, byName);
  const changes = byName.get(name) ?? new Map<number, number>();
  byName.set(name, changes);
  return changes;
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** The part of an area that holds anything at all, for walks over whole columns. */
export function usedPart(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.cells.used(valuesOnly);
  return used && intersection(used, area);
}
