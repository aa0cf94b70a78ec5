import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { largestKept } from './keptBook';
import type { Book } from './openBook';

/** Whether the workbook holds what no file has: it was changed since it was opened or downloaded.
 * @returns `is` is true while it does; `set` says that it does, or no longer */
export function useUnsaved(book: Book | null): { is: RefObject<boolean>; set: (unsaved: boolean) => void } {
  const is = useRef(false);
  useEffect(() => {
    if (book === null) return;
    const stop = book.host.onChange(({ kind }) => {
      if (kind !== 'selection') is.current = true;
    });
    // what the browser keeps is there again after a reload: no question then
    const ask = (event: BeforeUnloadEvent): void => {
      if (is.current && book.size > largestKept) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      stop();
      window.removeEventListener('beforeunload', ask);
    };
  }, [book]);
  return {
    is,
    set: useCallback((unsaved: boolean) => {
      is.current = unsaved;
    }, []),
  };
}
