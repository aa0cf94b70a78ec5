import { CellError } from './cellError';
import { neededNumber } from './neededNumber';

/** A count with its base, within limits: 0 ≤ count, base above 0. */
export interface CountOfBase {
  count: number;
  base: number;
}

/** Count and base of one authority.
 * @param share whether the count is part of the base, so that it cannot be more
 * @throws CellError #N/A where one is missing; #NUM! outside the limits */
export function countIn(count: unknown, base: unknown, share: boolean): CountOfBase {
  return checkedCount({ count: neededNumber(count, 'count'), base: neededNumber(base, 'base') }, share);
}

/** The same count and base, if they are within the limits. */
export function checkedCount(pair: CountOfBase, share: boolean): CountOfBase {
  const { count, base } = pair;
  if (base <= 0) throw new CellError('number', 'baseNotAboveZero', { base });
  if (count < 0) throw new CellError('number', 'countBelowZero', { count });
  if (share && count > base) throw new CellError('number', 'countAboveBase', { count, base });
  return pair;
}
