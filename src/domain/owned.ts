/** The sheets that we own, by what is on them. The mark on a sheet holds this id, never its name. */
export const sheetIds = [
  'setup',
  'indicators',
  'findings',
  'benchmark',
  'grid',
  'matrix',
  'star',
  'charts',
  'strengths',
  'actions',
  'years',
  'committee',
  'log',
  'problems',
  'method',
  'contents',
  'framework',
  'teams',
  'money',
] as const;
export type SheetId = (typeof sheetIds)[number];

/** A sheet of ours as it stands in the workbook: what the officer typed on it is read from here. */
export interface OwnedSheet {
  id: SheetId;
  /** Charts sheets are several: a theme's id tells them apart. '' otherwise. */
  part: string;
  name: string;
  /** By the key in the sheet's key column, then by officer-owned column id: what the officer typed. */
  entries: ReadonlyMap<string, ReadonlyMap<string, string | number | boolean>>;
  /** Where each key stands (its row) and each of the officer's columns, from 0. Absent: not known, and all are there. */
  rows?: ReadonlyMap<string, number>;
  columns?: ReadonlyMap<string, number>;
  /** The workbook counts its days from 1904, and so do the days among the entries: see `dayTyped`. */
  from1904?: boolean;
  /** Names of other visible sheets that are marked as this one: copies that the officer made, or a second set of ours. They are not read. */
  copies?: readonly string[];
}
