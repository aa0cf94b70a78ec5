import type { FindingSource } from './finding';

/** The parts of a finding, in the order of the columns that we make for them; names as `read/` gives the columns. */
export const findingFields = [
  'domain',
  'source',
  'date',
  'service',
  'userGroup',
  'strength',
  'level',
  'weight',
  'text',
  'link',
] as const;
export type FindingField = (typeof findingFields)[number];

/** Where findings come from, in the order in which they are offered. */
export const findingSources = [
  'caseFileAudit',
  'inspection',
  'survey',
  'complaint',
  'managementReview',
  'supervision',
  'staff',
  'partner',
  'other',
] as const satisfies readonly FindingSource[];

/** All sources that are counted: the figures of teams become findings by themselves, and are not typed. */
export const countedSources = [...findingSources, 'team'] as const satisfies readonly FindingSource[];

/** A table of findings on a sheet of the officer's. Rows and columns count from 0. */
export interface FindingsPlace {
  sheet: string;
  headerRow: number;
  /** The last row that was read of it; the row of headings where nothing stands in it yet. */
  lastRow: number;
  columns: Readonly<Partial<Record<FindingField, number>>>;
}
