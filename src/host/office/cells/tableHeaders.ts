import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import type { Session } from '../session';
import { intersection } from './areas';
import { formatAt, formatIndex } from './cellFormat';
import { formattedText } from './formattedText';

/** After a write: the headers of a table stay text, filled and different from each other, as Excel sees to it. */
export function keepTableHeaders(session: Session, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection({ ...table.area, rows: 1 }, written))
      mendHeaders(session, sheet, table);
  }
}

/** Blank headers become ColumnN; the second "foo" becomes foo2; numbers become text. */
export function mendHeaders(session: Session, sheet: Sheet, table: Table): void {
  const { cells } = sheet;
  const { row, column, columns } = table.area;
  const taken = new Set<string>();
  for (let i = 0; i < columns; i++) {
    const value = cells.value(row, column + i);
    const format = formatAt(session.workbook.styles, formatIndex(sheet, row, column + i)).numberFormat;
    const wanted = value === '' ? `Column${i + 1}` : formattedText(value, format, session.workbook.date1904);
    const name = unlike(wanted, taken);
    taken.add(name.toLowerCase());
    if (value !== name) cells.setValue(row, column + i, name);
  }
}

/** The name, with the first number from 2 that makes it differ (without case) from those taken. */
export function unlike(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number++;
  return `${name}${number}`;
}
