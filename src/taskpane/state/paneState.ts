import type { Assessment } from '../../domain/assessment';
import type { ComparatorChoice } from '../../domain/comparison';
import type { OwnedSheet, SheetId } from '../../domain/owned';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/text';
import type { Tidied } from '../../domain/tidied';
import type { Notice } from './notice';
import type { WorkId } from './workId';

export const stepIds = ['figures', 'comparators', 'judgements', 'publish'] as const;
export type StepId = (typeof stepIds)[number];

/** The workbook as it was last read. */
export interface WorkbookRead {
  owned: readonly OwnedSheet[];
  /** Names of hidden sheets that were left out. */
  hidden: readonly string[];
  tidied: Tidied;
  problems: readonly Problem[];
}

/** What came of a run, and what it was asked: tells whether it still fits what is chosen now. */
export interface Assessed {
  assessment: Assessment;
  asked: RunChoices;
}

/** What the officer chooses. `authority` is '' until one is chosen; `period` '' means each indicator's latest. */
export interface RunChoices {
  authority: string;
  period: string;
  comparators: ComparatorChoice;
}

export interface PublishedSheet {
  id: SheetId;
  part: string;
  name: string;
}

/** Everything that the pane shows. */
export interface PaneState {
  language: Language;
  step: StepId;
  /** The long job under way and how far it is (0 to 1). */
  work: { id: WorkId; share: number } | null;
  includeHidden: boolean;
  read: WorkbookRead | null;
  choices: RunChoices;
  assessed: Assessed | null;
  published: readonly PublishedSheet[] | null;
  notice: Notice | null;
}
