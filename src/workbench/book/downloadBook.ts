import { fileOf } from './fileOf';
import type { Book } from './openBook';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** So many milliseconds after a change it is tried again. */
const quiet = 200;

/** Hands the workbook to the browser as a file, as it stands once nothing changes it any more: a publish under way is waited for. */
export async function downloadBook(book: Book): Promise<void> {
  let bytes = await fileOf(book);
  while (bytes === undefined) {
    await new Promise((resolve) => setTimeout(resolve, quiet));
    bytes = await fileOf(book);
  }
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = book.name.replace(/\.(csv|tsv|txt)$/i, '.xlsx'); // what was a table of text is a workbook now
  link.click();
  URL.revokeObjectURL(address);
}
