import { areaAddress } from '../../host/office/cells/areaAddress';
import type { Sheet } from '../../host/model/sheet';
import type { AreaEdit } from './areaEdit';
import type { Book } from './openBook';
import { selectCells } from './selectCells';

/** Puts the cells that were typed into last back as they were, and selects them. Nothing where there is nothing to undo. */
export function undoEdit(book: Book): void {
  const edit = book.edits.pop();
  const sheet = book.workbook.sheets.find(({ id }) => id === edit?.sheetId);
  if (edit === undefined || sheet === undefined) return;
  const { area, before } = edit;
  putFormatsBack(sheet, edit);
  const typed = before.map((cells) =>
    cells.map(({ formula, value }) => {
      // a text must not be read again for what it might mean
      const plain = typeof value === 'object' ? value.error : value;
      return formula ?? (typeof plain === 'string' && plain !== '' ? `'${plain}` : plain);
    }),
  );
  book.host.person.type(sheet.id, areaAddress(area), typed);
  putFormatsBack(sheet, edit);
  selectCells(book, sheet, area);
}

function putFormatsBack(sheet: Sheet, { area, before }: AreaEdit): void {
  for (const [down, cells] of before.entries()) {
    for (const [along, { format }] of cells.entries()) {
      sheet.cells.setFormat(area.row + down, area.column + along, format);
    }
  }
}
