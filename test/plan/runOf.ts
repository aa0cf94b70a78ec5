import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Assessment } from '../../src/domain/assessment';
import type { CellContent, Grid } from '../../src/domain/grid';
import type { KeptRecord } from '../../src/domain/judgementLog';
import type { OwnedSheet, SheetId } from '../../src/domain/owned';
import type { Problem } from '../../src/domain/problem';

export type Rows = readonly (readonly CellContent[])[];

/** Eight councils of Wales: the first is ours. */
export const councils = [
  'Merthyr Tydfil',
  'Bridgend',
  'Caerphilly',
  'Cardiff',
  'Conwy',
  'Flintshire',
  'Gwynedd',
  'Powys',
];

/** A reading a row: percentages of 1,000 people, by council, in the order of `councils`. */
export function readings(code: string, year: string, shares: readonly number[], base = 1000): Rows {
  return shares.map((share, at) => [code, councils[at]!, year, share, (share * base) / 100, base]);
}

export const headings = ['Indicator', 'Authority', 'Period', 'Value', 'Numerator', 'Denominator'];

export function grid(sheet: string, rows: Rows): Grid {
  return { sheet, top: 0, left: 0, values: rows };
}

/** A sheet of ours with what the officer typed, by key and column. */
export function typedOn(
  id: SheetId,
  rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): OwnedSheet {
  const entries = new Map(Object.entries(rows).map(([key, typed]) => [key, new Map(Object.entries(typed))]));
  return { id, part: '', name: id, entries };
}

export interface Run {
  sheets: Readonly<Record<string, Rows>>;
  owned?: readonly OwnedSheet[];
  closedYears?: string;
  /** The judgement log as the workbook keeps it. */
  record?: KeptRecord;
  period?: string;
  on?: string;
}

/** One run for Merthyr Tydfil against the other seven. */
export function runOf({ sheets, owned = [], closedYears, record, period, on = '2016-06-01' }: Run): {
  made: Assessment;
  problems: readonly Problem[];
} {
  return assess({
    grids: Object.entries(sheets).map(([name, rows]) => grid(name, rows)),
    owned,
    ...(closedYears !== undefined && { closedYears }),
    ...(record !== undefined && { record }),
    ...(period !== undefined && { period }),
    authority: 'Merthyr Tydfil',
    comparators: () => ({ kind: 'country' }),
    framework: jointReview,
    language: 'en',
    on,
    version: '0.0.0',
  });
}
