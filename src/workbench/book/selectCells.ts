import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { areaAddress } from '../../host/office/cells/areaAddress';
import type { Book } from './openBook';

/** What a person does by a click on a cell: its sheet comes to the front, the cell is selected, and whoever listens is told. */
export function selectCells(book: Book, sheet: Sheet, area: Area): void {
  book.host.person.select(sheet.id, areaAddress(area));
}
