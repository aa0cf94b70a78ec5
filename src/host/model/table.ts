import type { Area } from './area';

/** An Excel table. `area` includes the header row and the totals row, where shown. */
export interface Table {
  id: number;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string; // "TableStyleLight1" …; '' for none
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  /** Rows are left out by its filter: they are hidden. */
  isFiltered?: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}
