import { gammaTails } from './gammaTails';

/** The chance of a χ² at least this large where nothing but chance is at work: the p-value of a test, 0 to 1.
 * @param chiSquare 0 or more
 * @param degrees of freedom, above 0
 * @throws RangeError outside those limits */
export function chiSquareTail(chiSquare: number, degrees = 1): number {
  return gammaTails(degrees / 2, chiSquare / 2).upper;
}
