import type { ComparatorChoice } from '../../domain/comparison';
import type { Language } from '../../domain/text';
import type { Notice } from './notice';
import type { Assessed, PublishedSheet, RunChoices, StepId, WorkbookRead } from './paneState';
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
  | { kind: 'workFailed'; notice: Notice }
  | { kind: 'workbookRead'; read: WorkbookRead }
  | { kind: 'compared'; assessed: Assessed }
  | { kind: 'published'; sheets: readonly PublishedSheet[] }
  | { kind: 'noticeRaised'; notice: Notice }
  | { kind: 'noticeDismissed' };
