import { useEffect, type Dispatch } from 'react';
import type { StopWatching } from '../excel/watch';
import type { PaneAction } from './state/paneAction';

/** Listens to what happens in the workbook: figures that change, cells that are selected. Nothing is run because of it. */
export function useWorkbookEvents(dispatch: Dispatch<PaneAction>): void {
  useEffect(() => {
    let gone = false;
    const watching: StopWatching[] = [];
    const keep = (stop: StopWatching): void => {
      if (gone) void stop().catch(() => undefined);
      else watching.push(stop);
    };
    const listen = async (): Promise<void> => {
      const { onFiguresChanged, onSelection } = await import('../excel/watch');
      keep(
        await onFiguresChanged((sheets) => {
          dispatch({ kind: 'figuresChanged', sheets });
        }),
      );
      keep(
        await onSelection((at, row) => {
          dispatch({ kind: 'cellSelected', at, row });
        }),
      );
    };
    // an Excel that does not tell is no fault: the officer can read again at any time
    listen().catch(() => undefined);
    return () => {
      gone = true;
      for (const stop of watching) void stop().catch(() => undefined);
    };
  }, [dispatch]);
}
