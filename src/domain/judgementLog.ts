import type { Text } from './text';

/** Who judges: the officer who leads on the domain, or the moderator, whose level wins. */
export type JudgementRole = 'lead' | 'moderator';

/** A level as it was called when it was given: labels of a framework may change later, the log does not. */
export interface LoggedLevel {
  level: number;
  label: Text;
}

/** A piece of evidence as it stood when a judgement was made. */
export type EvidenceThen =
  | {
      kind: 'indicator';
      /** Its code. */
      id: string;
      /** On the framework's scale; absent: none. */
      level?: number;
      /** Its period's label. */
      period: string;
      /** In its unit; absent where a marker stood in its place. */
      value?: number;
    }
  | { kind: 'finding'; id: string; level?: number; text: string; textCy?: string };

/** One line of the judgement log. Lines are only ever added, never changed or taken away. */
export interface LogEntry {
  /** From 1, without gaps. */
  number: number;
  /** ISO day of the run that recorded it. */
  on: string;
  framework: string;
  domain: string;
  domainName: Text;
  role: JudgementRole;
  /** What was suggested then; null: not enough evidence. */
  suggested: LoggedLevel | null;
  /** What this role had judged before, and judged now; null: no level. */
  before: LoggedLevel | null;
  level: LoggedLevel | null;
  reason: string;
  by: string;
  /** The day that the officer gave: ISO, or as typed. */
  judgedOn: string;
  /** What the year was called of the run that recorded it: see `yearLabel`. Absent: not known. */
  year?: string;
  /** Absent: not known any more. */
  evidence?: readonly EvidenceThen[];
}

/** The judgement log as the workbook remembers it: the copy that the visible sheet is made from. */
export interface JudgementRecord {
  version: 1;
  /** The framework that the Judgement grid was last written for. */
  framework: string;
  /** GSS code of the council that is judged; absent in workbooks of old. */
  authority?: string;
  entries: readonly LogEntry[];
  /** So many of the entries stand on the visible sheet. */
  shown: number;
}

/** The log as the workbook keeps it: its text, which `excel/` does not look into, and how many lines the visible sheet has. */
export interface KeptRecord {
  text: string;
  shown: number;
}

/** How the evidence differs from what a judgement rested on. */
export interface EvidenceChange {
  what: 'added' | 'removed' | 'changed';
  then?: EvidenceThen;
  now?: EvidenceThen;
}
