import { useEffect, useEffectEvent, useRef, type Dispatch } from 'react';
import { correctedThing } from '../domain/correction';
import type { CellAt } from '../domain/grid';
import type { Language } from '../domain/text';
import type { JobOptions } from '../excel/stop';
import { goToCell } from './run/goToCell';
import { insertJobs, type InsertJobs, type StartJob } from './insertJobs';
import { loadRemembered } from './run/loadRemembered';
import { readAction } from './run/readAction';
import { nextFrame } from './run/nextFrame';
import { remember } from './run/remember';
import { comparableRun } from './state/comparableRun';
import { noticeOf } from './state/noticeOf';
import { ownedNow } from './state/ownedNow';
import type { FindingDraft } from './state/findingDraft';
import type { PaneAction } from './state/paneAction';
import { paneReducer } from './state/paneReducer';
import type { EntryChange, PaneState } from './state/paneState';
import type { Surroundings } from './surroundings';

/** The long jobs that the officer can start; what comes of them arrives as actions. */
export interface PaneJobs extends InsertJobs {
  read: (includeHidden?: boolean) => void;
  compare: () => void;
  publish: () => void;
  undoPublish: () => void;
  /** Closes the year under that name and publishes all sheets; null takes the last closing back. */
  changeYears: (label: string | null) => void;
  stop: () => void;
  /** Reads the workbook and compares as before. */
  runAgain: () => void;
  /** Keeps a judgement, or a correction of what was read. */
  enter: (entry: Omit<EntryChange, 'before'>) => void;
  /** Adds a finding to the officer's table; `done` once it is there. */
  addFinding: (draft: FindingDraft, done: () => void) => void;
  /** Undoes the last of these. */
  takeBack: () => void;
  /** Tries the last of them again, after Excel refused. */
  enterAgain: () => void;
  goTo: (at: CellAt) => void;
  /** Opens what the selected cell is about. */
  explain: () => void;
}

// what a job needs is loaded when it is first started, so that the pane is drawn at once

/** One job at a time, each with a way to stop it. Reads the workbook when the pane opens. */
export function usePaneJobs(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  surroundings: Surroundings,
): PaneJobs {
  const stopper = useRef<AbortController | null>(null);
  const lastEntry = useRef<{ entry: Omit<EntryChange, 'before'>; takenBack: boolean } | null>(null);

  const start: StartJob = async (id, job) => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    dispatch({ kind: 'workStarted', work: id });
    const tell = (action: PaneAction): void => {
      if (stopper.current === own) dispatch(action);
    };
    try {
      const { signal } = own;
      const onProgress = (share: number): void => {
        tell({ kind: 'workAdvanced', share });
      };
      await job({ signal, onProgress, mostCells: surroundings.mostCells, pause: nextFrame }, tell);
      tell({ kind: 'workEnded' });
    } catch (error) {
      tell({ kind: 'workFailed', notice: noticeOf(error, id, surroundings.version) });
    }
  };

  const made = (): { language: Language; on: string; version: string } => ({
    language: state.language,
    on: surroundings.today(),
    version: surroundings.version,
  });

  const read = (includeHidden = state.includeHidden): void =>
    void start('reading', async (watch, tell) => {
      tell(await readAction(state, includeHidden, watch));
    });

  const compare = (): void =>
    void start('comparing', async (watch, tell) => {
      tell(await compareAction(state, made(), watch));
    });

  const runAgain = (): void =>
    void start('reading', async (watch, tell) => {
      const action = await readAction(state, state.includeHidden, watch);
      tell(action);
      const now = paneReducer(state, action);
      if (state.assessed !== null && now.choices.authority !== '') {
        tell(await compareAction(now, made(), watch));
      }
    });

  const publish = (): void =>
    void start('publishing', async (watch, tell) => {
      if (state.assessed === null) throw new Error('published before anything was compared');
      const { publishSheets } = await import('./run/publishSheets');
      const sheets = await publishSheets(
        state.assessed.assessment,
        state.publishing,
        state.language,
        state.read?.owned ?? [],
        watch,
      );
      tell({ kind: 'published', sheets });
      // what was published stands; only the convenience of next time is lost
      await remember(state).catch(() => undefined);
    });

  const changeYears = (label: string | null): void =>
    void start('publishing', async (watch, tell) => {
      const { publishYears } = await import('./run/publishYears');
      const sheets = await publishYears(state, label, watch);
      const action = await readAction(state, state.includeHidden, watch);
      tell(action);
      tell(await compareAction(paneReducer(state, action), made(), watch));
      tell({ kind: 'published', sheets });
    });

  const undoPublish = (): void =>
    void start('undoing', async (watch, tell) => {
      const { undoLastPublish } = await import('../excel/undoLastPublish');
      tell({ kind: 'publishUndone', ...(await undoLastPublish(['grid', 'setup', 'actions'], watch)) });
    });

  const save = (entry: Omit<EntryChange, 'before'>, takenBack: boolean): void =>
    void start('saving', async (watch, tell) => {
      lastEntry.current = { entry, takenBack };
      const { saveEntry } = await import('./run/saveEntry');
      const action = await saveEntry(state, entry, { ...made(), takenBack }, watch);
      tell(action);
      if (entry.sheet === 'setup' && correctedThing(entry.key) !== undefined) {
        tell(await readAction(paneReducer(state, action), state.includeHidden, watch));
      }
    });

  const addFinding = (draft: FindingDraft, done: () => void): void =>
    void start('saving', async (watch, tell) => {
      const { addFinding: add } = await import('./run/addFinding');
      tell(await add(state, draft, state.language, watch));
      done();
    });

  const takeBack = (): void => {
    const last = state.changes.at(-1);
    if (last !== undefined) save({ sheet: last.sheet, key: last.key, after: last.before }, true);
  };

  const raise = (error: unknown): void => {
    dispatch({ kind: 'noticeRaised', notice: noticeOf(error, 'going', surroundings.version) });
  };

  const goTo = (at: CellAt): void => {
    goToCell(at).catch(raise);
  };

  const explain = (): void => {
    import('../excel/selectedCell')
      .then(({ selectedCell }) => selectedCell())
      .then(({ at, row }) => {
        dispatch({ kind: 'cellExplained', at, row });
      })
      .catch(raise);
  };

  const open = useEffectEvent(async () => {
    const remembered = await loadRemembered().catch(() => undefined);
    if (remembered !== undefined) dispatch({ kind: 'choicesRemembered', ...remembered });
    read();
    const { canUndoPublish } = await import('../excel/canUndoPublish');
    const undoable = await canUndoPublish().catch(() => false);
    if (undoable) dispatch({ kind: 'undoKnown', undoable });
  });
  useEffect(() => {
    void open();
    return () => stopper.current?.abort();
  }, []);

  return {
    read,
    compare,
    publish,
    undoPublish,
    changeYears,
    ...insertJobs(state, start),
    stop: () => stopper.current?.abort(),
    runAgain,
    enter: (entry) => {
      save(entry, false);
    },
    addFinding,
    takeBack,
    enterAgain: () => {
      if (lastEntry.current !== null) save(lastEntry.current.entry, lastEntry.current.takenBack);
    },
    goTo,
    explain,
  };
}

async function compareAction(
  state: PaneState,
  made: { language: Language; on: string; version: string },
  watch: JobOptions,
): Promise<PaneAction> {
  if (state.read === null) throw new Error('compared before anything was read');
  const { compareFigures } = await import('./run/compareFigures');
  const workbook = { ...state.read, owned: ownedNow(state) };
  const before = comparableRun(state, state.choices);
  const assessed = await compareFigures(workbook, state.choices, made, watch, before);
  return { kind: 'compared', assessed };
}
