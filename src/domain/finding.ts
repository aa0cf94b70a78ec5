import type { CellAt } from './grid';

export type FindingSource =
  | 'caseFileAudit'
  | 'inspection'
  | 'survey'
  | 'complaint'
  | 'managementReview'
  | 'supervision'
  | 'staff'
  | 'partner'
  /** Scorecards of the council's own teams: see `teamFindings`. */
  | 'team'
  | 'other';

/** A piece of evidence that is no figure: what an audit, a survey, an inspection … found. Its level is the officer's. */
export interface Finding {
  id: string;
  source: FindingSource;
  /** ISO day, or '' where none was given. */
  date: string;
  service: string;
  userGroup: string;
  domain: string;
  kind: 'strength' | 'areaForDevelopment' | 'unsaid';
  level?: number;
  /** Relative to an indicator's 1. */
  weight: number;
  text: string;
  /** In Welsh, where we wrote it ourselves; absent: the officer's words, said as they are. */
  textCy?: string;
  link: string;
  /** Shown with the evidence, and never a level: expected of nobody. */
  context?: true;
  /** Of teams: how many meet their target, of how many that have one, the step that their XmR charts move it, and whether it is in the register. */
  teams?: { met: number; of: number; moved: -1 | 0 | 1; registered: boolean };
  at: CellAt;
}
