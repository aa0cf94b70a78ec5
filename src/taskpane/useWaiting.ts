import { useEffect } from 'react';
import type { PaneState } from './state/paneState';
import { waitsInPane } from './state/waitsInPane';
import type { Surroundings } from './surroundings';

/** Tells the page, and has the browser ask before it is left, while something in the pane stands on no sheet yet. */
export function useWaiting(state: PaneState, onWaiting: Surroundings['onWaiting']): void {
  const waits = waitsInPane(state);
  useEffect(() => {
    onWaiting?.(waits);
    if (!waits) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [waits, onWaiting]);
}
