import { CellError } from './cellError';
import { cellsIn } from './cellsIn';
import { numberIn } from './numberIn';

/** The numbers of a range, row by row; blanks and markers are left out, never 0.
 * @throws CellError #VALUE! for a text that is neither number nor marker; #N/A where no number is left */
export function numbersIn(range: unknown): number[] {
  const numbers = cellsIn(range)
    .map(numberIn)
    .filter((number) => number !== undefined);
  if (numbers.length === 0) throw new CellError('notAvailable', 'noNumbers');
  return numbers;
}
