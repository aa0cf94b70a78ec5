import { CellError } from './cellError';
import { neededNumber } from './neededNumber';
import { numbersIn } from './numbersIn';

/** A council's value with the numbers of its group, the council itself among them.
 * @throws CellError #N/A where the value is missing or not in the range: rank, n and quartiles count the council itself */
export function ownInGroup(value: unknown, range: unknown): { own: number; group: number[] } {
  const own = neededNumber(value, 'value');
  const group = numbersIn(range);
  if (!group.includes(own)) throw new CellError('notAvailable', 'notInRange', { value: own });
  return { own, group };
}
