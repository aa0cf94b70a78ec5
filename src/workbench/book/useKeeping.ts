import { useCallback, useEffect, useRef } from 'react';
import { saveWorkbook } from '../../host/file/saveWorkbook';
import { keptBook } from './keptBook';
import type { Book } from './openBook';

/** So many milliseconds after the last change. */
const quiet = 800;

/** Larger files take too long to write while somebody works: they are not kept. */
const largest = 8_000_000;

/** Keeps the workbook in the browser a moment after each change, so that a reload loses nothing.
 * @param onKept told once it is kept
 * @returns takes out what is kept, and what was about to be; done once it is gone */
export function useKeeping(book: Book | null, onKept: () => void): () => Promise<void> {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (book === null || book.size > largest) return;
    const keep = (): void => {
      const bytes = saveWorkbook(book.workbook);
      void keptBook.save({ name: book.name, bytes }).then(onKept);
    };
    const stop = book.host.onChange(({ kind }) => {
      if (kind === 'selection') return;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, quiet);
    });
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [book, onKept]);
  return useCallback(async () => {
    clearTimeout(timer.current);
    await keptBook.clear();
  }, []);
}
