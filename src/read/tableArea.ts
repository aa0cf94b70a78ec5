import type { FoundArea, FoundText } from '../domain/found';
import type { Grid } from '../domain/grid';

/** A stretch of a sheet that looks like one table: titles, header rows, rows below. Rows and columns count within the grid. */
export interface TableArea {
  grid: Grid;
  titles: readonly FoundText[];
  headerRows: readonly number[];
  firstRow: number;
  lastRow: number;
  area: FoundArea;
  /** Lines below the table: sources and footnotes. */
  notes: readonly string[];
}
