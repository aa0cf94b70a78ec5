import { CellError } from './cellError';
import { numberIn } from './numberIn';

/** The number of an argument that a formula cannot do without.
 * @param argument its key in `definitions/functions/words`
 * @throws CellError #N/A for a blank or a marker: absence is not 0 */
export function neededNumber(given: unknown, argument: string): number {
  const number = numberIn(given);
  if (number === undefined) throw new CellError('notAvailable', `no.${argument}`);
  return number;
}
