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
  link: string;
  at: CellAt;
}
