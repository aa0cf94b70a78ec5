import type { CellError } from '../../model/cells';

export type ErrorText = CellError['error'];

/** The error values that a text can be taken for. */
export const cellErrors: readonly ErrorText[] = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
];
