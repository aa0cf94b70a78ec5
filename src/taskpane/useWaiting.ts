import { useEffect, useEffectEvent, useMemo, useRef, type Dispatch } from 'react';
import { Refusal } from '../domain/refusal';
import type { PaneAction } from './state/paneAction';
import type { PaneState } from './state/paneState';
import { waitingText } from './state/waitingText';
import type { Surroundings } from './surroundings';

/** So many milliseconds after the last change: what is being typed changes with every key, what was saved does not. */
const quietAfterTyping = 2500;
const quietAfterSaving = 300;

/**
 * Keeps in the workbook what waits in the pane, a moment after each change and never while a job is under way; what could not be kept is
 * tried again with the next change. Until it is kept, the page is told, and the browser asks before it is left.
 */
export function useWaiting(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  { onWaiting, isOpen }: Pick<Surroundings, 'onWaiting' | 'isOpen'>,
): void {
  const { kept, work, entered } = state;
  const text = useMemo(() => waitingText(state), [state]);
  const keeping = useRef<Promise<void>>(Promise.resolve());
  /** Kept by the last keeping, until the pane is drawn with it. */
  const keptLast = useRef<string>(undefined);
  /** Asked to be kept: it may be, although the answer was lost. */
  const asked = useRef('');
  const savedBefore = useRef(entered);
  const keep = useEffectEvent(async (): Promise<void> => {
    if (isOpen?.() === false) return;
    savedBefore.current = entered;
    try {
      const { keepWaiting } = await import('../excel/waitingMemory');
      const known = [keptLast.current ?? kept, asked.current];
      asked.current = text;
      await keepWaiting(text, ...known);
      keptLast.current = text;
      dispatch({ kind: 'waitingKept', kept: text });
    } catch (error) {
      const { code, details } = error instanceof Refusal ? error : { code: 'excelOther', details: {} };
      dispatch({ kind: 'waitingNotKept', code, details });
    }
  });
  useEffect(() => {
    keptLast.current = undefined;
  }, [kept]);
  const isBusy = work !== null;
  useEffect(() => {
    if (isBusy || text === kept) return;
    const quiet = savedBefore.current === entered ? quietAfterTyping : quietAfterSaving;
    const timer = setTimeout(() => {
      // one after the other: each must know what the one before has kept
      keeping.current = keeping.current.then(() => keep());
    }, quiet);
    return () => {
      clearTimeout(timer);
    };
  }, [isBusy, text, kept, entered]);

  const isAtRisk = text !== '' && text !== kept;
  useEffect(() => {
    onWaiting?.(isAtRisk);
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isAtRisk, onWaiting]);
}
