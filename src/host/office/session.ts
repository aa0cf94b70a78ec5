import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { EventQueue } from './eventQueue';
import type { Profile } from './profile';
import type { AreasTarget, RangeTarget } from './targets';

/** What changed, for whoever shows the workbook. */
export interface Change {
  kind:
    | 'cells'
    | 'formats'
    | 'sheets'
    | 'charts'
    | 'tables'
    | 'pictures'
    | 'names'
    | 'properties'
    | 'page'
    | 'selection'
    | 'protection';
  sheetId?: string;
  /** Who changed it. */
  by: Session['actor'];
}

/** Everything that one open workbook knows besides the workbook itself. */
export interface Session {
  readonly workbook: Workbook;
  readonly profile: Profile;
  /** The newest ExcelApi set that this Excel has, "1.14". */
  readonly api: string;
  readonly now: () => Date;
  readonly altTextPrefix: string;
  /** Ranges that the client asked to keep, by reference id. */
  readonly references: Map<string, RangeTarget | AreasTarget>;
  /** Every range that may still be used: they move when cells are inserted or deleted. */
  readonly living: Set<RangeTarget | AreasTarget>;
  /** What is selected on each sheet, by sheet id. */
  readonly selections: Map<string, Area[]>;
  readonly events: EventQueue;
  /** Things that a test may set. */
  readonly quirks: Quirks;
  calculationMode: string;
  workbookProtected: boolean;
  enableEvents: boolean;
  /** Who is changing the workbook: the add-in while a request runs, a person here or one at another computer otherwise. */
  actor: 'addin' | 'person' | 'colleague';
  /** A number never given before, for names and ids. */
  next(): number;
  /** Marks a sheet as changed and tells the listeners. */
  changed(kind: Change['kind'], sheet?: Sheet): void;
}

export interface Quirks {
  /** `charts.add` with "Auto" takes rows for series where columns were meant, as Excel sometimes does. */
  guessesChartsWrongly: boolean;
  /** protect() on a protected sheet and unprotect() on an open one: refused since mid-2026, silent before. */
  protectTwice: 'refused' | 'silent';
  readOnly: boolean;
}
