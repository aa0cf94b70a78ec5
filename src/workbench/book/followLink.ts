import type { Sheet } from '../../host/model/sheet';
import { parseAddress } from '../../host/office/cells/parseAddress';
import { linkAt } from '../grid/linkAt';
import type { Book } from './openBook';
import { selectCells } from './selectCells';

/** Follows the link on a cell: within the workbook by selecting, to the web in a tab of its own. Nothing where there is none. */
export function followLink(book: Book, sheet: Sheet, row: number, column: number): void {
  const link = linkAt(sheet, row, column);
  if (link === undefined) return;
  const to = parseAddress(link.documentReference ?? '');
  if (to !== null) {
    const target = book.workbook.sheets.find(({ name }) => name === (to.sheetName ?? sheet.name));
    if (target?.visibility === 'Visible') selectCells(book, target, to.area);
  } else if (link.address !== undefined && /^https?:/i.test(link.address)) {
    window.open(link.address, '_blank', 'noopener,noreferrer');
  }
}
