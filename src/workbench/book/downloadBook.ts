import { saveWorkbook } from '../../host/file/saveWorkbook';
import type { Book } from './openBook';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook as it stands to the browser as a file. */
export function downloadBook(book: Book): void {
  const bytes = saveWorkbook(book.workbook);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = book.name;
  link.click();
  URL.revokeObjectURL(address);
}
