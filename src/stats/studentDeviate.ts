import { incompleteBeta } from './incompleteBeta';
import { zAt } from './zAt';

/** How many standard errors an interval of a mean reaches to either side: Student's t, 2.78 at 95% with 4 degrees of freedom.
 * Halves its bracket until no digit is left; t is never less than the normal deviate.
 * @param confidence above 0 and below 1
 * @param degrees of freedom, above 0 (one less than the number of values)
 * @throws RangeError outside those limits
 * @see Abramowitz & Stegun (1964) 26.7.1 */
export function studentDeviate(confidence: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`degrees must be above 0, got ${degrees}`);
  const tails = 1 - confidence;
  const outside = (t: number): number => incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  let low = zAt(confidence);
  let high = 2 * low;
  while (outside(high) > tails) {
    low = high;
    high *= 2;
  }
  for (let round = 0; round < 100; round += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (outside(middle) > tails) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
