import { CellError } from './cellError';
import { cellsIn } from './cellsIn';
import type { CountOfBase } from './countIn';
import { numberIn } from './numberIn';

/** Counts with their bases, by place; a place that lacks either is left out.
 * @throws CellError #VALUE! where the ranges are not of one size; #N/A where no pair is left */
export function pairsIn(counts: unknown, bases: unknown): CountOfBase[] {
  const [upper, lower] = [cellsIn(counts), cellsIn(bases)];
  if (upper.length !== lower.length)
    throw new CellError('value', 'unequalRanges', { counts: upper.length, bases: lower.length });
  const pairs = upper.flatMap((cell, place) => {
    const [count, base] = [numberIn(cell), numberIn(lower[place])];
    return count === undefined || base === undefined ? [] : [{ count, base }];
  });
  if (pairs.length === 0) throw new CellError('notAvailable', 'noNumbers');
  return pairs;
}
