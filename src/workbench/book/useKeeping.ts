import { useCallback, useEffect, useRef } from 'react';
import { fileOf } from './fileOf';
import { keptBook, largestKept } from './keptBook';
import type { Book } from './openBook';

/** So many milliseconds after the last change. */
const quiet = 800;

/** Keeps the workbook in the browser a moment after each change, so that a reload loses nothing.
 * @param onKept told once it is kept
 * @returns takes out what is kept, and what was about to be; done once it is gone */
export function useKeeping(book: Book | null, onKept: () => void): () => Promise<void> {
  const letGo = useRef<() => void>(undefined);
  useEffect(() => {
    if (book === null || book.size > largestKept) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Of the last change: what was begun before it is not kept. */
    let latest = 0;
    const keep = async (change: number): Promise<void> => {
      const file = await fileOf(book);
      if (file === undefined || change !== latest) return;
      const isKept = await keptBook.save({ name: book.name, file });
      if (isKept && change === latest) onKept();
    };
    const stop = book.host.onChange(({ kind }) => {
      if (kind === 'selection') return;
      clearTimeout(timer);
      const change = ++latest;
      timer = setTimeout(() => {
        // a workbook that cannot be written says so when it is downloaded
        keep(change).catch(() => undefined);
      }, quiet);
    });
    letGo.current = () => {
      clearTimeout(timer);
      latest++;
    };
    return () => {
      letGo.current?.();
      stop();
    };
  }, [book, onKept]);
  return useCallback(async () => {
    letGo.current?.();
    await keptBook.clear();
  }, []);
}
