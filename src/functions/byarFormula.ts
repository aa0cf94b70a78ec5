import { rateInterval } from '../stats/rateInterval';
import { confidenceIn } from './confidenceIn';
import { countIn } from './countIn';
import { multiplierIn } from './multiplierIn';

/** JG.BYAR: lower and upper end of the interval of a rate, side by side: Byar's method from 10 events, exact Poisson below.
 * @param multiplier 10000 for a rate per 10,000; 1 when left out */
export function byarFormula(
  count: unknown,
  population: unknown,
  multiplier: unknown,
  confidence: unknown,
): number[][] {
  const pair = countIn(count, population, false);
  const { lower, upper } = rateInterval(
    pair.count,
    pair.base,
    multiplierIn(multiplier),
    confidenceIn(confidence),
  );
  return [[lower, upper]];
}
