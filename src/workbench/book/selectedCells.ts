import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import type { Book } from './openBook';

/** What is selected on a sheet: A1 until something is. */
export function selectedCells(book: Book, sheet: Sheet): Area {
  return book.host.selectionOn(sheet.id)[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
}
