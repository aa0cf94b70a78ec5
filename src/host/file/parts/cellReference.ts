import { columnLetters } from './columnLetters';

/** "AB12" for row 11, column 27. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
