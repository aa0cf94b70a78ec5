import { useEffect, useEffectEvent, useRef, type Dispatch } from 'react';
import type { CellAt } from '../domain/grid';
import { goToCell } from './run/goToCell';
import { loadRemembered } from './run/loadRemembered';
import { remember } from './run/remember';
import { noticeOf } from './state/noticeOf';
import type { PaneAction } from './state/paneAction';
import type { PaneState } from './state/paneState';
import type { WorkId } from './state/workId';
import type { Surroundings } from './surroundings';

/** The long jobs that the officer can start; what comes of them arrives as actions. */
export interface PaneJobs {
  read: (includeHidden?: boolean) => void;
  compare: () => void;
  publish: () => void;
  stop: () => void;
  goTo: (at: CellAt) => void;
}

type Job = (watch: { signal: AbortSignal; onProgress: (share: number) => void }) => Promise<PaneAction>;

// what a job needs is loaded when it is first started, so that the pane is drawn at once

/** One job at a time, each with a way to stop it. Reads the workbook when the pane opens. */
export function usePaneJobs(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  surroundings: Surroundings,
): PaneJobs {
  const stopper = useRef<AbortController | null>(null);

  const start = async (id: WorkId, job: Job): Promise<void> => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    dispatch({ kind: 'workStarted', work: id });
    const tell = (action: PaneAction): void => {
      if (stopper.current === own) dispatch(action);
    };
    try {
      const { signal } = own;
      tell(
        await job({
          signal,
          onProgress: (share) => {
            tell({ kind: 'workAdvanced', share });
          },
        }),
      );
    } catch (error) {
      tell({ kind: 'workFailed', notice: noticeOf(error, id, surroundings.version) });
    }
  };

  const read = (includeHidden = state.includeHidden): void =>
    void start('reading', async (watch) => {
      const { readFigures } = await import('./run/readFigures');
      return { kind: 'workbookRead', read: await readFigures({ ...watch, includeHidden }) };
    });

  const compare = (): void =>
    void start('comparing', async (watch) => {
      if (state.read === null) throw new Error('compared before anything was read');
      const made = {
        language: state.language,
        on: surroundings.today(),
        version: surroundings.version,
      };
      const { compareFigures } = await import('./run/compareFigures');
      const assessed = await compareFigures(state.read, state.choices, made, watch);
      return { kind: 'compared', assessed };
    });

  const publish = (): void =>
    void start('publishing', async (watch) => {
      if (state.assessed === null) throw new Error('published before anything was compared');
      const { publishSheets } = await import('./run/publishSheets');
      const sheets = await publishSheets(
        state.assessed.assessment,
        state.language,
        state.read?.owned ?? [],
        watch,
      );
      await remember(state.choices, state.language);
      return { kind: 'published', sheets };
    });

  const goTo = (at: CellAt): void => {
    goToCell(at).catch((error: unknown) => {
      dispatch({ kind: 'noticeRaised', notice: noticeOf(error, 'going', surroundings.version) });
    });
  };

  const open = useEffectEvent(async () => {
    const remembered = await loadRemembered().catch(() => undefined);
    if (remembered !== undefined) dispatch({ kind: 'choicesRemembered', ...remembered });
    read();
  });
  useEffect(() => {
    void open();
    return () => stopper.current?.abort();
  }, []);

  return { read, compare, publish, stop: () => stopper.current?.abort(), goTo };
}
