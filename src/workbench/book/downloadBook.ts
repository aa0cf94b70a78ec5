import { fileOf } from './fileOf';
import type { Book } from './openBook';

/** So many milliseconds after a change it is tried again. */
const quiet = 200;

/** Hands the workbook to the browser as a file, as it stands once nothing changes it any more: a publish under way is waited for. */
export async function downloadBook(book: Book): Promise<void> {
  let file = await fileOf(book);
  while (file === undefined) {
    await new Promise((resolve) => setTimeout(resolve, quiet));
    file = await fileOf(book);
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = book.name.replace(/\.(csv|tsv|txt)$/i, '.xlsx'); // what was a table of text is a workbook now
  link.click();
  URL.revokeObjectURL(address);
}
