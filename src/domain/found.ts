import type { Corrections } from './correction';
import type { CellAt, Grid } from './grid';
import type { Layout } from './foundTable';
import type { StepBack } from './period';
import type { Problem } from './problem';
import type { RecordKind } from './recordKind';
import type { Revision } from './revision';
import type { TableSetup } from './tableSetup';
import type { Text } from './text';

/**
 * What `read` found: where the tables lie and what their rows and columns are about. No cell is interpreted yet; all rows and
 * columns here count within `grid.values` (add `grid.top` and `grid.left` for the sheet's).
 */
export interface Found {
  figures: readonly FoundFigures[];
  /** Registers, contexts, neighbours, families, findings, targets and look-ups: a row a record, fields by name. */
  records: readonly FoundRecords[];
  /** Tables that hold nothing to read: the officer skips them, or they name no councils. */
  passedOver?: readonly PassedOver[];
  /** What the officer corrected, and the keys of what was found again while reading. */
  corrected?: { corrections: Corrections; used: ReadonlySet<string> };
}

export interface PassedOver {
  grid: Grid;
  area: FoundArea;
  skipped: boolean;
  setup: TableSetup;
}

/** A table of figures, rows down. Each part of a reading comes from the row's cells, the column's heading or the title. */
export interface FoundFigures {
  kind: 'figures';
  grid: Grid;
  layout: Layout;
  area: FoundArea;
  /** Titles above the table, nearest last. */
  titles: readonly FoundText[];
  /** Lines below the table: sources, footnotes, what its signs mean. */
  notes: readonly string[];
  /** The rows that hold readings. */
  rows: Uint32Array;
  /** Rows that hold targets, each with the row (itself or one above) that names its indicator. */
  targetRows?: readonly { row: number; of: number }[];
  authority: Source;
  indicator: Source;
  period: Source;
  /** The year of the title, for rows that say a part of a year alone: "Q1". */
  yearOfParts?: string;
  /** Months down the rows go from April to March: "2023" is the financial year that begins in it. */
  yearsFromApril?: boolean;
  /** A column whose cells say whether the row is a numerator, a denominator or a value. */
  part?: number;
  /** A column of markers or note codes that belong to the row's figures, where their group has none of its own. */
  marker?: number;
  unit?: number;
  multiplier?: number;
  /** What the table is about, where its rows say no more than "Number" and "Rate"; '' where no title says it. */
  about?: string;
  /** A column of titles that goes with a column of codes. */
  indicatorTitle?: number;
  indicatorTitleCy?: number;
  groups: readonly FigureGroup[];
  /** Rows that name the indicators below them and are none, from top to bottom. */
  sections?: readonly FoundText[];
  /** Lines over blocks of rows, from top to bottom, where the same councils stand in several: parts of the indicators' names. */
  blocks?: readonly FoundText[];
  doubts: Problem[];
  setup?: TableSetup;
}

/** First and last row and column, ends included. */
export interface FoundArea {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface FoundText {
  text: string;
  row: number;
  column: number;
}

/** Where one part of a reading stands. */
export type Source =
  | { from: 'columns'; columns: readonly KeyColumn[] }
  | { from: 'heading' }
  | { from: 'title'; title: FoundText }
  | { from: 'nowhere' };

export interface KeyColumn {
  column: number;
  heading: string;
  /** What its codes stand for, from a look-up table. */
  lookup?: ReadonlyMap<string, Text>;
  /**
   * area: says the country or region of the row; used only where the authority's own columns are blank. group: says of which people an
   * indicator's row is (sex, age, category).
   */
  role: 'name' | 'code' | 'area' | 'group';
}

/** Columns that make one reading a row: value, numerator, denominator; and what the heading says of them. */
export interface FigureGroup {
  value?: number;
  numerator?: number;
  denominator?: number;
  /** A column of markers that belong to these figures alone. */
  marker?: number;
  /** value = numerator ÷ denominator × multiplier, where the cells show it. */
  multiplier?: number;
  authority?: string;
  indicator?: string;
  /** A part of a year alone ("Q1") where each row says the year. */
  period?: string;
  /** As the heading says it: "%", "per 1,000", "£000". */
  unit?: string;
  /** What the heading says of the figures beside others of the same name. */
  revision?: Revision;
  /** Of a time before that of the row or the table: "Previous value". */
  earlier?: StepBack;
}

/** A table whose rows are records. A field that stands in several columns (context variables, neighbours) has them all. */
export interface FoundRecords {
  kind: RecordKind;
  grid: Grid;
  area: FoundArea;
  rows: Uint32Array;
  fields: ReadonlyMap<string, readonly FoundColumn[]>;
  /** Of columns beside figures: an indicator may have several rows. */
  beside?: true;
  setup?: TableSetup;
}

export interface FoundColumn {
  column: number;
  heading: string;
}

/** The sheet's cell for a row and column within `grid.values`. */
export function cellAt(grid: Pick<Grid, 'sheet' | 'top' | 'left'>, row: number, column: number): CellAt {
  return { sheet: grid.sheet, row: row + grid.top, column: column + grid.left };
}
