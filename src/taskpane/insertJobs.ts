import type { PlanTable } from '../domain/planTable';
import type { JobOptions } from '../excel/stop';
import { readAction } from './run/readAction';
import { remember } from './run/remember';
import type { PaneAction } from './state/paneAction';
import { paneReducer } from './state/paneReducer';
import type { PaneState, WorkbookRead } from './state/paneState';
import type { WorkId } from './state/workId';

type Watch = JobOptions & Required<Pick<JobOptions, 'signal' | 'onProgress'>>;
type Job = (watch: Watch, tell: (action: PaneAction) => void) => Promise<void>;
export type StartJob = (id: WorkId, job: Job) => Promise<void>;

/** Jobs that add sheets which are the officer's own from then on; the workbook is read again after each. */
export interface InsertJobs {
  /** Writes the sample figures into the workbook, and reads it. */
  insertSample: () => void;
  /** Reads the workbook again for another framework. */
  chooseFramework: (framework: string) => void;
  /** Puts the framework that is chosen onto a sheet of the officer's own, and judges by that. */
  insertFramework: () => void;
  /** Adds a sheet for findings. */
  insertFindings: () => void;
  /** Adds a register of the indicators that were found. */
  insertRegister: () => void;
  /** Adds a sheet for objectives, partner actions or targets. */
  insertPlanTable: (kind: PlanTable) => void;
}

/** What a job needs is loaded when it is first started, so that the pane is drawn at once. */
export function insertJobs(state: PaneState, start: StartJob): InsertJobs {
  const judgeBy = async (
    framework: string,
    watch: JobOptions,
    tell: (action: PaneAction) => void,
  ): Promise<void> => {
    const action = { kind: 'frameworkChosen', framework } as const;
    tell(action);
    const now = paneReducer(state, action);
    tell(await readAction(now, state.includeHidden, watch));
    await remember(now).catch(() => undefined);
  };

  /** Adds a sheet by the framework that is chosen, and reads the workbook. */
  const insert = (add: (read: WorkbookRead, watch: JobOptions) => Promise<void>): void =>
    void start('inserting', async (watch, tell) => {
      if (state.read === null) throw new Error('a sheet inserted before anything was read');
      await add(state.read, watch);
      tell({ kind: 'begun' });
      tell(await readAction(state, state.includeHidden, watch));
    });

  return {
    insertSample: () =>
      void start('inserting', async (watch, tell) => {
        const { insertSample } = await import('./run/insertSample');
        await insertSample(watch);
        tell({ kind: 'begun' });
        tell(await readAction(state, state.includeHidden, watch));
      }),
    chooseFramework: (framework) => void start('reading', (watch, tell) => judgeBy(framework, watch, tell)),
    insertFramework: () =>
      void start('inserting', async (watch, tell) => {
        if (state.read === null) throw new Error('a framework inserted before anything was read');
        const { insertFramework } = await import('./run/insertFramework');
        await insertFramework(state.read.framework, state.language, watch);
        tell({ kind: 'begun' });
        await judgeBy('workbook', watch, tell);
      }),
    insertFindings: () => {
      insert(async ({ framework }, watch) => {
        const { insertFindings } = await import('./run/insertFindings');
        await insertFindings(framework, state.language, watch);
      });
    },
    insertRegister: () => {
      insert(async ({ framework, tidied }, watch) => {
        const { insertRegister } = await import('./run/insertRegister');
        await insertRegister(tidied.figures.indicators, framework, state.language, watch);
      });
    },
    insertPlanTable: (kind) => {
      insert(async ({ framework }, watch) => {
        const { insertPlanTable } = await import('./run/insertPlanTable');
        await insertPlanTable(kind, framework, state.language, watch);
      });
    },
  };
}
