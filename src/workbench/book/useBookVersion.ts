import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Book } from './openBook';

/** A number that grows with every change of the workbook, at most once a frame: whoever uses it is drawn anew. */
export function useBookVersion(book: Book): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (draw: () => void) => {
      let waiting = 0;
      const stop = book.host.onChange(() => {
        if (waiting !== 0) return;
        waiting = requestAnimationFrame(() => {
          waiting = 0;
          version.current++;
          draw();
        });
      });
      return () => {
        cancelAnimationFrame(waiting);
        stop();
      };
    },
    [book],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
