/** A rectangle of cells on one sheet. Rows and columns count from 0; `rows` and `columns` are at least 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a worksheet can hold: 1,048,576 rows and 16,384 columns (Excel specifications and limits). */
export const grid = { rows: 1_048_576, columns: 16_384 } as const;
