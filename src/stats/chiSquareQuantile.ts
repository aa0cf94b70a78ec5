import { gammaTails } from './gammaTails';
import { logGamma } from './logGamma';
import { normalQuantile } from './normalQuantile';

/** The χ² that cuts off a tail of this size, to about 12 digits. Newton's method on the nearer tail, kept between bounds.
 * @param share the size of the tail, 0 < share < 1
 * @param degrees of freedom, above 0, whole or not
 * @param tail which tail the share is: ask for the small one, its digits are kept
 * @throws RangeError outside those limits
 * @see Wilson & Hilferty (1931), Proc Natl Acad Sci 17:684–688, for the first guess */
export function chiSquareQuantile(share: number, degrees: number, tail: 'lower' | 'upper' = 'lower'): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`share must be between 0 and 1, got ${share}`);
  if (!(degrees > 0 && Number.isFinite(degrees)))
    throw new RangeError(`degrees must be above 0, got ${degrees}`);
  const shape = degrees / 2;
  const logFactor = logGamma(shape);
  let x = firstGuess(share, shape, tail);
  let low = 0;
  let high = Infinity;
  for (let round = 0; round < 200; round += 1) {
    const off = (tail === 'lower' ? 1 : -1) * (gammaTails(shape, x)[tail] - share);
    if (off === 0) break;
    if (off > 0) high = x;
    else low = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logFactor);
    let next = x - off / density;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * x : (low + high) / 2;
    const moved = Math.abs(next - x);
    x = next;
    if (moved <= 1e-15 * x) break;
  }
  return 2 * x;
}

function firstGuess(share: number, shape: number, tail: 'lower' | 'upper'): number {
  const z = tail === 'lower' ? normalQuantile(share) : -normalQuantile(share);
  const guess = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  if (guess > 0.01 * shape) return guess;
  // Far down in the lower tail P(a, x) is close to xᵃ / Γ(a + 1).
  const lower = tail === 'lower' ? share : 1 - share;
  return Math.max(1e-300, Math.exp((Math.log(lower) + logGamma(shape + 1)) / shape));
}
