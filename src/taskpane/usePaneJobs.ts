import { useEffect, useEffectEvent, useRef, useState, type Dispatch } from 'react';
import { correctedThing } from '../domain/correction';
import type { CellAt } from '../domain/grid';
import { compareAction, type Made } from './run/compareAction';
import { goToCell } from './run/goToCell';
import { documentJobs, type DocumentJobs } from './documentJobs';
import { insertJobs, type InsertJobs, type StartJob } from './insertJobs';
import { repeatable, type LastAsked } from './repeatable';
import { rememberedActions } from './run/rememberedActions';
import { readAction } from './run/readAction';
import { nextFrame } from './run/nextFrame';
import { remember } from './run/remember';
import { correctionTyped, type CorrectionTyped } from './state/correctionTyped';
import { noticeOf } from './state/noticeOf';
import { isFailure } from './state/isFailure';
import type { FindingDraft } from './state/findingDraft';
import type { PaneAction } from './state/paneAction';
import { paneReducer } from './state/paneReducer';
import type { EntryChange, PaneState } from './state/paneState';
import type { Surroundings } from './surroundings';

/** The long jobs that the officer can start; what comes of them arrives as actions. Each can be asked for again, should Excel refuse. */
interface LongJobs extends InsertJobs, DocumentJobs {
  /** Reads the workbook for the first time, by what was chosen in it before. */
  begin: () => void;
  read: (includeHidden?: boolean) => void;
  compare: () => void;
  publish: () => void;
  undoPublish: () => void;
  /** Closes the year under that name and publishes all sheets; null takes the last closing back. */
  changeYears: (label: string | null) => void;
  /** Reads the workbook and compares as before. */
  runAgain: () => void;
  /** Lets go of what was taken up from the workbook, and takes it up again: what was read and compared with it is done anew. */
  discardWaiting: () => void;
  takeUpWaiting: () => void;
  /** Keeps a judgement, or a row of Setup; `done` once it is kept. */
  enter: (entry: Omit<EntryChange, 'before'>, done?: () => void) => void;
  /** Says how something was to be read: `key` is its row on Setup. The workbook is read again by it. */
  correct: (key: string, part: Partial<CorrectionTyped>) => void;
  /** Adds a finding to the officer's table; `done` once it is there. */
  addFinding: (draft: FindingDraft, done: () => void) => void;
  /** Takes the finding away that was added last. */
  takeFindingBack: () => void;
  /** Undoes what was entered last. */
  takeBack: () => void;
}

export interface PaneJobs extends LongJobs {
  /** Tries what was asked for last once more, after Excel refused or it was stopped. */
  again: () => void;
  /** Ends what is under way, and lets go of what waits for its turn. */
  stop: () => void;
  /** Does it at once, or when what is under way is done, wherever in the pane the officer is by then. Of several with an id, only the last. */
  inTurn: (id: string, ask: Asking) => void;
  /** Whether one with that id waits for its turn. */
  waits: (id: string) => boolean;
  goTo: (at: CellAt) => void;
  /** Opens what the selected cell is about. */
  explain: () => void;
}

/** What is told once the workbook has been written into, whatever becomes of the job then. */
const lasting: ReadonlySet<PaneAction['kind']> = new Set<PaneAction['kind']>([
  'begun',
  'entryMade',
  'findingsChanged',
  'published',
  'publishUndone',
]);

/** What is asked for in its turn, of the jobs of that moment. */
export type Asking = (jobs: InsertJobs & Pick<LongJobs, 'correct'>) => void;

// what a job needs is loaded when it is first started, so that the pane is drawn at once

/** One job at a time, each with a way to stop it. Reads the workbook when the pane opens. */
export function usePaneJobs(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  surroundings: Surroundings,
): PaneJobs {
  const stopper = useRef<AbortController | null>(null);
  const [last] = useState<LastAsked<LongJobs>>({ again: null });
  const waiting = useRef(new Map<string, Asking>());

  const start: StartJob = async (id, job) => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    dispatch({ kind: 'workStarted', work: id });
    let partly = false;
    const tell = (action: PaneAction): void => {
      partly ||= lasting.has(action.kind);
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
      tell({ kind: 'workFailed', notice: { ...noticeOf(error, id, surroundings.version), partly } });
    } finally {
      if (stopper.current === own) stopper.current = null;
    }
  };

  const made = (): Made => ({
    language: state.language,
    on: surroundings.today(),
    version: surroundings.version,
  });

  const read = (includeHidden = state.includeHidden): void =>
    void start('reading', async (watch, tell) => {
      tell(await readAction(state, includeHidden, watch));
    });

  const begin = (): void =>
    void start('reading', async (watch, tell) => {
      const actions = await rememberedActions(state, watch).catch(() => []);
      actions.forEach(tell);
      tell(await readAction(actions.reduce(paneReducer, state), state.includeHidden, watch));
    });

  const compare = (): void =>
    void start('comparing', async (watch, tell) => {
      tell(await compareAction(state, made(), watch));
    });

  /** Reads the workbook, and compares where that was done before. @param first what happens to the pane before that */
  const runWith = (...first: readonly PaneAction[]): void =>
    void start('reading', async (watch, tell) => {
      first.forEach(tell);
      const { readAndCompare } = await import('./run/readAndCompare');
      await readAndCompare(first.reduce(paneReducer, state), made(), watch, tell);
    });

  const publish = (): void =>
    void start('publishing', async (watch, tell) => {
      if (state.assessed === null) throw new Error('published before anything was compared');
      const { publishSheets } = await import('./run/publishSheets');
      tell({ kind: 'published', ...(await publishSheets(state, state.assessed.assessment, watch)) });
      // what was published stands; only the convenience of next time is lost
      await remember(state).catch(() => undefined);
    });

  const changeYears = (label: string | null): void =>
    void start('publishing', async (watch, tell) => {
      const run = await import('./run/changeYears');
      await run.changeYears(state, label, made(), watch, tell);
    });

  const undoPublish = (): void =>
    void start('undoing', async (watch, tell) => {
      const { undoLastPublish } = await import('../excel/undoLastPublish');
      const undone = await undoLastPublish(['grid', 'setup', 'actions'], watch);
      const action = { kind: 'publishUndone', ...undone } as const;
      tell(action);
      const now = paneReducer(state, action);
      const isLetGo = state.assessed !== null && now.assessed === null;
      if (isLetGo && now.choices.authority !== '') tell(await compareAction(now, made(), watch));
    });

  const save = (entry: Omit<EntryChange, 'before'>, takenBack: boolean, done?: () => void): void =>
    void start('saving', async (watch, tell) => {
      const { saveEntry } = await import('./run/saveEntry');
      const action = await saveEntry(state, entry, { ...made(), takenBack }, watch);
      tell(action);
      done?.();
      if (entry.sheet === 'setup' && correctedThing(entry.key) !== undefined) {
        tell(await readAction(paneReducer(state, action), state.includeHidden, watch));
      }
    });

  const correct = (key: string, part: Partial<CorrectionTyped>): void => {
    const after = new Map(Object.entries({ ...correctionTyped(state, key), ...part }));
    save({ sheet: 'setup', key, after }, false);
  };

  const addFinding = (draft: FindingDraft, done: () => void): void =>
    void start('saving', async (watch, tell) => {
      const { addFinding: add } = await import('./run/addFinding');
      tell(await add(state, draft, state.language, watch));
      done();
    });

  const takeFindingBack = (): void =>
    void start('saving', async (watch, tell) => {
      const run = await import('./run/addFinding');
      tell(await run.takeFindingBack(state, watch));
    });

  const takeBack = (): void => {
    const change = state.changes.at(-1);
    if (change !== undefined) save({ sheet: change.sheet, key: change.key, after: change.before }, true);
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

  const long: LongJobs = {
    begin,
    read,
    compare,
    publish,
    undoPublish,
    changeYears,
    ...insertJobs(state, start),
    ...documentJobs(state, start),
    runAgain: () => {
      runWith();
    },
    discardWaiting: () => {
      runWith({ kind: 'waitingDiscarded' });
    },
    takeUpWaiting: () => {
      // asked once more, as after a reading that failed: it is taken up already
      const { discarded } = state;
      runWith(...(discarded === null ? [] : [{ kind: 'waitingTakenUp', waiting: discarded } as const]));
    },
    enter: (entry, done) => {
      save(entry, false, done);
    },
    correct,
    addFinding,
    takeFindingBack,
    takeBack,
  };
  const jobs = repeatable(long, last);

  const open = useEffectEvent(async () => {
    jobs.begin();
    const { canUndoPublish } = await import('../excel/canUndoPublish');
    const undoable = await canUndoPublish().catch(() => false);
    if (undoable) dispatch({ kind: 'undoKnown', undoable });
  });
  useEffect(() => {
    void open();
    return () => stopper.current?.abort();
  }, []);

  const next = useEffectEvent(() => {
    // what went wrong before stays to be read, until it is tried again or put away
    if (stopper.current !== null || isFailure(state.notice)) return;
    const [first] = waiting.current;
    if (first === undefined) return;
    waiting.current.delete(first[0]);
    first[1](jobs);
  });
  // whenever the pane has changed: the end of a job is among it
  useEffect(() => {
    next();
  });

  return {
    ...jobs,
    inTurn: (id, ask) => {
      waiting.current.delete(id);
      if (stopper.current === null) ask(jobs);
      else waiting.current.set(id, ask);
    },
    waits: (id) => waiting.current.has(id),
    again: () => last.again?.(long),
    stop: () => {
      waiting.current.clear();
      stopper.current?.abort();
    },
    goTo,
    explain,
  };
}
