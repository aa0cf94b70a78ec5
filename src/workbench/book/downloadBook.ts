import { saveInSteps } from '../../host/file/saveInSteps';
import { saveWorkbook } from '../../host/file/saveWorkbook';
import { workInTurns } from '../../host/workInTurns';
import type { Book } from './openBook';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook as it stands to the browser as a file. */
export async function downloadBook(book: Book): Promise<void> {
  const bytes = await bytesOf(book);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = book.name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Written a little at a time; where the workbook is changed meanwhile, once more in one go, so that the file is of one moment. */
async function bytesOf({ host, workbook }: Book): Promise<Uint8Array> {
  const changes: string[] = [];
  const stop = host.onChange(({ kind }) => {
    if (kind !== 'selection') changes.push(kind);
  });
  try {
    const bytes = await workInTurns(saveInSteps(workbook));
    if (changes.length === 0) return bytes;
  } catch (error) {
    if (changes.length === 0) throw error;
  } finally {
    stop();
  }
  return saveWorkbook(workbook);
}
