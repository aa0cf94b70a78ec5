import type { Area } from './area';

/** What one cell holds, formulas aside. The empty string is an empty cell, as Excel's API has it. */
export type CellValue = number | string | boolean | CellError;

/** An Excel error value such as #N/A: a value of its own kind, so that no text is mistaken for it. */
export interface CellError {
  error:
    | '#N/A'
    | '#VALUE!'
    | '#REF!'
    | '#DIV/0!'
    | '#NUM!'
    | '#NAME?'
    | '#NULL!'
    | '#SPILL!'
    | '#CALC!'
    | '#GETTING_DATA';
}

/**
 * The cells of one sheet. Built for both ends of the scale: a block of millions read from a file (kept in columns, strings
 * shared) and a few cells at the far corner of the grid (kept sparse). Rows and columns count from 0.
 */
export interface Cells {
  /** The smallest area that holds every cell with content, or, unless `valuesOnly`, with a format; null when there is none. */
  used(valuesOnly: boolean): Area | null;
  value(row: number, column: number): CellValue;
  /** The formula with its leading `=`, in English with commas, or undefined where the cell holds a plain value. */
  formula(row: number, column: number): string | undefined;
  /** The value of the formula is not known: the file was saved without it, or it was written and never calculated. */
  isUncalculated(row: number, column: number): boolean;
  /** Index into the workbook's `styles.formats`; 0 is the default format. */
  format(row: number, column: number): number;
  /** Keeps the format. `''` empties the cell. Takes a formula away. */
  setValue(row: number, column: number, value: CellValue): void;
  /** `formula` with its leading `=`; `value` is what it is known to give, undefined when not calculated. */
  setFormula(row: number, column: number, formula: string, value?: CellValue): void;
  setFormat(row: number, column: number, format: number): void;
  /** The values of an area as Excel's API gives them: rows of number, text, boolean; errors as their text; '' for empty. */
  values(area: Area): (number | string | boolean)[][];
  /** Every cell in `area` with content or a format, row by row. For writing a file and for walking a large sparse area. */
  each(area: Area, visit: (row: number, column: number) => void): void;
  /** Empties an area: contents, formats, or both. Fast on whole rows, columns and sheets. */
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void;
  /** Moves everything at or after `at` by `count` rows or columns (insert), or takes `count` away (delete, negative). */
  shift(axis: 'rows' | 'columns', at: number, count: number, within?: Area): void;
}
