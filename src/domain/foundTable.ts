import type { Problem } from './problem';
import type { RecordKind } from './recordKind';
import type { TableSetup } from './tableSetup';

export type Layout =
  | 'long'
  | 'wideByAuthority' // indicators or periods down, an authority a column
  | 'wideByPeriod' // authorities down, a period a column
  | 'wideByIndicator' // authorities down, an indicator a column
  | 'wideMixed' // authorities down; indicator and period both in the headers
  | RecordKind
  | 'none';

/** A table that was found on a sheet, said in the officer's words: `inspect` prints these. */
export interface FoundTable {
  sheet: string;
  /** "A4:H26", header included. */
  range: string;
  layout: Layout;
  /** Codes, in the order they were met. */
  indicators: readonly string[];
  /** Labels, in order of time. */
  periods: readonly string[];
  authorities: number;
  aggregates: number;
  readings: number;
  /** Problem codes with how often: `doubtCodes` of this table. */
  doubts: readonly { code: string; count: number; example: string; details?: Problem['details'] }[];
  /** Of a table of findings: the sheet's column of each field, by field. */
  fields?: Readonly<Record<string, number>>;
  /** How it was read, for the Setup sheet: column numbers are the sheet's. */
  setup?: TableSetup;
  /** The officer said so. */
  skipped?: boolean;
}
