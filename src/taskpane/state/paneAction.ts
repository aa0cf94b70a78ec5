import type { ComparatorChoice } from '../../domain/comparison';
import type { Language } from '../../domain/text';
import type { CellAt, CellContent } from '../../domain/grid';
import type { OwnedSheet } from '../../domain/owned';
import type { SheetsChanged } from '../../excel/watch';
import type { Density } from '../personal';
import type { KeptRecord } from '../../domain/judgementLog';
import type { Tidied } from '../../domain/tidied';
import type { ActionDraft } from './actionDraft';
import type { Draft } from './draft';
import type { FindingDraft } from './findingDraft';
import type { Notice } from './notice';
import type {
  Assessed,
  EntryChange,
  PaneState,
  Published,
  RunChoices,
  StepId,
  Waiting,
  WorkbookRead,
} from './paneState';
import type { WorkId } from './workId';

/** Everything that can happen in the pane. */
export type PaneAction =
  | { kind: 'languageChosen'; language: Language }
  | { kind: 'stepChosen'; step: StepId }
  | { kind: 'authorityChosen'; authority: string }
  | { kind: 'periodChosen'; period: string }
  | { kind: 'comparatorsChosen'; comparators: ComparatorChoice }
  | { kind: 'frameworkChosen'; framework: string }
  | { kind: 'hiddenIncluded' }
  | {
      kind: 'choicesRemembered';
      choices: Partial<RunChoices>;
      language?: Language | 'both';
      first?: Language;
      leftOut?: readonly string[];
    }
  | { kind: 'workStarted'; work: WorkId }
  | { kind: 'workAdvanced'; share: number }
  | { kind: 'workEnded' }
  | { kind: 'workFailed'; notice: Notice }
  | { kind: 'workbookRead'; read: WorkbookRead }
  | { kind: 'compared'; assessed: Assessed }
  | ({ kind: 'published' } & Published)
  /** What the workbook kept when the pane was opened, or what was discarded. */
  | { kind: 'waitingTakenUp'; waiting: Waiting; kept?: string }
  | { kind: 'waitingKept'; kept: string }
  | { kind: 'waitingNotKept'; code: string; details: Readonly<Record<string, string | number>> }
  | { kind: 'waitingDiscarded' }
  /** The line about what was taken up or discarded is not needed any more. */
  | { kind: 'waitingSeen' }
  | { kind: 'asideLetGo' }
  | { kind: 'publishLanguageChosen'; language: Language | 'both' }
  | { kind: 'sheetLeftOut'; sheet: string; leftOut: boolean }
  /** `gone`: sheets of ours that went again; `owned`: those that stay, with what is typed on them; `kept`: what the workbook keeps now. */
  | {
      kind: 'publishUndone';
      gone: readonly OwnedSheet[];
      owned: readonly OwnedSheet[];
      kept: Pick<WorkbookRead, 'record' | 'closedYears' | 'remembered'>;
    }
  | { kind: 'undoKnown'; undoable: boolean }
  | { kind: 'helpShown'; shown: boolean }
  | { kind: 'densityChosen'; density: Density }
  | { kind: 'officerNamed'; name: string }
  | { kind: 'begun' }
  | { kind: 'domainOpened'; domain: string | null }
  /** null: let go. */
  | { kind: 'draftTyped'; domain: string; draft: Draft | null }
  | { kind: 'findingTyped'; domain: string; draft: FindingDraft | null }
  | { kind: 'actionTyped'; key: string; draft: ActionDraft | null }
  /** `written`: onto a sheet of the workbook. `takenBack`: it undid the last change. `assessed`: judged with it. */
  | {
      kind: 'entryMade';
      change: EntryChange;
      written: boolean;
      takenBack: boolean;
      assessed?: Assessed;
      record?: KeptRecord;
    }
  /** A finding went into the officer's table, or was taken away again, and everything was judged anew. */
  | { kind: 'findingsChanged'; tidied: Tidied; assessed: Assessed; added: PaneState['added'] }
  | { kind: 'figuresChanged'; sheets: SheetsChanged }
  | { kind: 'cellSelected'; at: CellAt; row: readonly CellContent[] }
  | { kind: 'cellExplained'; at: CellAt; row: readonly CellContent[] }
  | { kind: 'noticeRaised'; notice: Notice }
  | { kind: 'noticeDismissed' };
