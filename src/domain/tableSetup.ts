import type { ColumnReading } from './correction';

/** How a table was read, in the words that a correction uses. */
export interface TableSetup {
  /** Its corrections are found by this: see `tableKey`. */
  key: string;
  /** Only where the officer said which row is the header: its row on the sheet (1 is the first) and what stands in it. */
  header?: { row: number; text: string };
  columns: readonly SetupColumn[];
}

export interface SetupColumn {
  key: string;
  /** Within the grid. */
  column: number;
  heading: string;
  readAs: ColumnReading | 'part' | 'multiplier' | 'title' | 'record';
}
