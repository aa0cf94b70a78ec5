import { CellError } from './cellError';
import { isLeftOut } from './cellContent';
import { cellsIn } from './cellsIn';
import { numberIn } from './numberIn';

/** A weight for each variable: 0 or more, not all 0; 1 each when left out.
 * @throws CellError #VALUE! for another number of weights; #NUM! where one is missing or below 0, or all are 0 */
export function weightsIn(given: unknown, variables: number): number[] {
  const cells = cellsIn(given);
  if (cells.every(isLeftOut)) return Array<number>(variables).fill(1);
  if (cells.length !== variables)
    throw new CellError('value', 'unequalWeights', { weights: cells.length, variables });
  const weights = cells.map((cell) => numberIn(cell) ?? -1);
  if (weights.some((weight) => weight < 0) || weights.every((weight) => weight === 0))
    throw new CellError('number', 'badWeights', { variables });
  return weights;
}
