import type { whatMoved } from '../../assess';
import type { Assessment } from '../../domain/assessment';
import type { ComparatorChoice } from '../../domain/comparison';
import type { Finding } from '../../domain/finding';
import type { Framework } from '../../domain/framework';
import type { CellAt } from '../../domain/grid';
import type { KeptRecord } from '../../domain/judgementLog';
import type { OwnedSheet, SheetId } from '../../domain/owned';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/text';
import type { Tidied } from '../../domain/tidied';
import type { Choices } from '../../excel/choices';
import type { Entry } from '../../excel/enterEntry';
import type { FindingRow } from '../../excel/findingRow';
import type { SheetsChanged } from '../../excel/watch';
import type { LanguagesWanted } from '../../present/sheetLanguages';
import type { Density } from '../personal';
import type { Templates } from '../run/emptyTemplates';
import type { About } from './aboutCell';
import type { ActionDraft } from './actionDraft';
import type { Draft } from './draft';
import type { FindingDraft } from './findingDraft';
import type { Notice, YearChanged } from './notice';
import type { WorkId } from './workId';

export const stepIds = ['figures', 'comparators', 'judgements', 'publish'] as const;
export type StepId = (typeof stepIds)[number];

/** The workbook as it was last read. */
export interface WorkbookRead {
  /** When its reading began, in milliseconds of `performance.now()`: what was changed later may not be in it. */
  readonly begun: number;
  /** What the last run remembered of its figures, where one did: tells what is new, gone and revised. */
  readonly remembered?: string;
  /** The judgement log that the workbook keeps. */
  readonly record?: KeptRecord;
  /** The years that were closed in the workbook, as text. */
  readonly closedYears?: string;
  owned: readonly OwnedSheet[];
  /** Names of hidden sheets that were left out. */
  hidden: readonly string[];
  tidied: Tidied;
  problems: readonly Problem[];
  /** Sheets that were inserted for findings or the plan: nothing need stand in them yet. */
  templates?: Templates;
  /** What it was tidied for, and is judged by. */
  framework: Framework;
  /** The officer's own, where a sheet holds one; `made` undefined where it has mistakes. */
  ownFramework?: { sheet: string; made: Framework | undefined };
}

/** What came of a run, and what it was asked: tells whether it still fits what is chosen now. */
export interface Assessed {
  assessment: Assessment;
  asked: RunChoices;
  /** What differs from the last run of the same council and period with other comparators. */
  moved?: ReturnType<typeof whatMoved> & { since: RunChoices };
}

/** What the officer chooses. `authority` is as `councilKey` gives it, '' until one is chosen; `period` '' means each indicator's latest. */
export interface RunChoices {
  authority: string;
  period: string;
  comparators: ComparatorChoice;
  /** A shipped one's id, or 'workbook' for the sheet; absent until one is chosen. */
  framework?: string;
}

/** How the sheets are written. */
export interface PublishChoice extends LanguagesWanted {
  /** Sheets that the officer left out, as "id/part". */
  leftOut: ReadonlySet<string>;
}

export interface PublishedSheet {
  id: SheetId;
  part: string;
  name: string;
  /** What was written into the officer's columns: some of it is ours, so that a run can tell what the officer wrote to. */
  entries?: OwnedSheet['entries'];
}

/** What came of a publish. */
export interface Published {
  sheets: readonly PublishedSheet[];
  /** What it was told to leave out, as "id/part": the officer may have chosen otherwise meanwhile. */
  leftOut: ReadonlySet<string>;
  /** Of its sheets, the one that officers fill in first. */
  languages: readonly [Language, ...Language[]];
  undoable: boolean;
  /** Where those were changed with it. */
  closedYears?: string;
  /** Which year that was. */
  year?: YearChanged;
  /** What the workbook keeps now of what waits in the pane; absent where that is as before. */
  kept?: string;
}

/** Sheets of ours whose officer's cells can be filled in from the pane: judgements, corrections of what was read, and actions. */
export type EnteredSheet = 'grid' | 'setup' | 'actions';

/** One row that was entered from the pane, and what stood there before. */
export interface EntryChange {
  sheet: EnteredSheet;
  key: string;
  before: Entry;
  after: Entry;
}

/** A row that was entered in the pane, where its sheet says otherwise by now: the sheet stands. */
export interface SetAside {
  sheet: EnteredSheet;
  key: string;
  entry: Entry;
}

/** What was typed and entered in the pane for one council, and stands on no sheet yet. */
export interface TypedFor
  extends
    Pick<PaneState, 'drafts' | 'findingDrafts' | 'actionDrafts' | 'changes'>,
    Pick<PaneState['entered'], 'grid' | 'actions'> {}

/** What one council has waiting in the pane. */
export type WaitingFor = Omit<TypedFor, 'changes'>;

/** What was typed and entered in the pane and stands on no sheet yet, as the workbook keeps it. */
export interface Waiting {
  /** What was chosen then: the council and framework that it was typed for. */
  choices: Choices;
  /** Corrections of what was read, saved lists and pairs: of no council. */
  setup: OwnedSheet['entries'];
  /** By the council's name; '' before one was chosen. */
  councils: ReadonlyMap<string, WaitingFor>;
  aside: readonly SetAside[];
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
  /** The officer chose the comparators, now or the last time; else they are the usual ones for what was read. */
  choseComparators: boolean;
  assessed: Assessed | null;
  publishing: PublishChoice;
  published: readonly PublishedSheet[] | null;
  /** The workbook knows how to undo the last publish. */
  undoable: boolean;
  notice: Notice | null;
  /** Help and settings stand in the place of the step. */
  helpOpen: boolean;
  density: Density;
  /** An empty workbook has been begun with: the choice between sample and own sheets was made. */
  begun: boolean;
  /** The domain that is open in the third step. */
  openDomain: string | null;
  /** Judgements that are being typed, by domain: kept until they are saved. */
  drafts: ReadonlyMap<string, Draft>;
  /** Findings that are being typed, by domain, and actions, by their keys: kept until they are saved or let go. */
  findingDrafts: ReadonlyMap<string, FindingDraft>;
  actionDrafts: ReadonlyMap<string, ActionDraft>;
  /** What was entered here and is on no sheet yet: laid into the sheets when they are published. */
  entered: Readonly<Record<EnteredSheet, OwnedSheet['entries']>>;
  /** What was entered, latest last: each can be taken back. */
  changes: readonly EntryChange[];
  /** The same of other councils that were chosen before, by name: it waits for them. */
  typedFor: ReadonlyMap<string, TypedFor>;
  /** Rows that wait to be seen and let go, since their sheets say otherwise. */
  aside: readonly SetAside[];
  /** What the workbook keeps of what waits here: see `waitingText`. */
  kept: string;
  /** Why it could not be kept the last time. */
  notKept: { code: string; details: Readonly<Record<string, string | number>> } | null;
  /** What was taken up from the workbook when the pane was opened, as `waitingWork` says it; '' where nothing was. */
  takenUp: string;
  /** That, once it was discarded: it can be taken up again while the pane is open. */
  discarded: Waiting | null;
  /** The finding that was added last, which can be taken away until the workbook is read again. */
  added: { row: FindingRow; finding: Finding } | null;
  /** The officer's name, for the record. */
  officer: string;
  /** Sheets in which cells were changed since the reading of the workbook began. */
  changed: SheetsChanged;
  /** The cell that is selected in the workbook. */
  selected: CellAt | null;
  /** What that cell is about, where the run knows. */
  about: About | null;
}
