import type { CellError } from './cells';

/** Excel's error values; a cell keeps the place in this list. */
export const cellErrors: readonly CellError['error'][] = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
];
