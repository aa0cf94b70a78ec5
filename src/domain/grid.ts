/** A cell as Excel's API gives it: '' is empty, an error value is its text ("#N/A"). */
export type CellContent = number | string | boolean;

/** Where a cell is. Rows and columns count from 0 in the sheet, not in the used range. */
export interface CellAt {
  sheet: string;
  row: number;
  column: number;
}

/** A sheet (or a CSV file) as it was read: nothing is interpreted yet. */
export interface Grid {
  /** The tab's name, or the file's name without its folder. */
  sheet: string;
  /** The sheet's row and column of `values[0][0]`. */
  top: number;
  left: number;
  /** Row by row; rows may be shorter than others, what is not there is empty. */
  values: readonly (readonly CellContent[])[];
  /** Of a text file: what parts its cells. */
  separator?: ',' | ';' | '\t';
  /** Number formats of the first rows, same shape as `values` as far as it goes: tells dates and percentages from numbers. */
  formats?: readonly (readonly string[])[];
  /** The workbook counts its days from 1904. */
  from1904?: boolean;
  /** Rows and columns (of the sheet) that are hidden or filtered away. */
  hiddenRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
  /** Merged areas, in the sheet's rows and columns. */
  merges?: readonly { row: number; column: number; rows: number; columns: number }[];
}
