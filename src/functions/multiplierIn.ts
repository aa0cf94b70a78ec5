import { CellError } from './cellError';
import { isLeftOut } from './cellContent';
import { neededNumber } from './neededNumber';

/** What a share or rate is multiplied by: 100 for per cent, 10,000 for a rate per 10,000. Left out: 1.
 * @throws CellError #NUM! for 0 or less */
export function multiplierIn(given: unknown): number {
  if (isLeftOut(given)) return 1;
  const multiplier = neededNumber(given, 'multiplier');
  if (multiplier <= 0) throw new CellError('number', 'multiplierNotAboveZero', { multiplier });
  return multiplier;
}
