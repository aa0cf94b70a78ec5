import { useEffect } from 'react';
import { saveWorkbook } from '../../host/file/saveWorkbook';
import { keptBook } from './keptBook';
import type { Book } from './openBook';

/** So many milliseconds after the last change. */
const quiet = 800;

/** Larger files take too long to write while somebody works: they are not kept. */
const largest = 8_000_000;

/** Keeps the workbook in the browser a moment after each change, so that a reload loses nothing.
 * @param onKept told once it is kept */
export function useKeeping(book: Book | null, onKept: () => void): void {
  useEffect(() => {
    if (book === null || book.size > largest) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const bytes = saveWorkbook(book.workbook);
      void keptBook.save({ name: book.name, bytes }).then(onKept);
    };
    const stop = book.host.onChange(({ kind }) => {
      if (kind === 'selection') return;
      clearTimeout(timer);
      timer = setTimeout(keep, quiet);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [book, onKept]);
}
