import type { ComparatorChoice } from '../../domain/comparison';
import type { Language } from '../../domain/text';
import type { CellAt } from '../../domain/grid';
import type { Draft } from './draft';
import type { Notice } from './notice';
import type { Assessed, EntryChange, PublishedSheet, RunChoices, StepId, WorkbookRead } from './paneState';
import type { WorkId } from './workId';

/** Everything that can happen in the pane. */
export type PaneAction =
  | { kind: 'languageChosen'; language: Language }
  | { kind: 'stepChosen'; step: StepId }
  | { kind: 'authorityChosen'; authority: string }
  | { kind: 'periodChosen'; period: string }
  | { kind: 'comparatorsChosen'; comparators: ComparatorChoice }
  | { kind: 'hiddenIncluded' }
  | { kind: 'choicesRemembered'; choices: Partial<RunChoices>; language?: Language }
  | { kind: 'workStarted'; work: WorkId }
  | { kind: 'workAdvanced'; share: number }
  | { kind: 'workEnded' }
  | { kind: 'workFailed'; notice: Notice }
  | { kind: 'workbookRead'; read: WorkbookRead }
  | { kind: 'compared'; assessed: Assessed }
  | { kind: 'published'; sheets: readonly PublishedSheet[] }
  | { kind: 'domainOpened'; domain: string | null }
  | { kind: 'draftTyped'; domain: string; draft: Draft }
  /** `written`: onto a sheet of the workbook. `takenBack`: it undid the last change. `assessed`: judged with it. */
  | { kind: 'entryMade'; change: EntryChange; written: boolean; takenBack: boolean; assessed?: Assessed }
  | { kind: 'figuresChanged'; sheets: readonly string[] }
  | { kind: 'cellSelected'; at: CellAt }
  | { kind: 'noticeRaised'; notice: Notice }
  | { kind: 'noticeDismissed' };
