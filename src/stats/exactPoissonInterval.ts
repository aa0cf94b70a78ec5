import { chiSquareQuantile } from './chiSquareQuantile';
import type { Interval } from './interval';

/** Exact Poisson interval of a count, from the link between the Poisson and the χ² distribution.
 * @param count of events, 0 or more; need not be whole
 * @param confidence above 0 and below 1
 * @returns bounds as counts: divide by the population and multiply as the rate is; the lower is 0 for a count of 0
 * @throws RangeError outside those limits
 * @see Garwood (1936), Biometrika 28:437–442 */
export function exactPoissonInterval(count: number, confidence = 0.95): Interval {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`count must be 0 or more, got ${count}`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence must be between 0 and 1, got ${confidence}`);
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count, 'lower') / 2,
    upper: chiSquareQuantile(tail, 2 * count + 2, 'upper') / 2,
  };
}
