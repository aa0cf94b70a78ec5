import { countInterval, type CountInterval } from './countInterval';

/** Interval of a rate: that of its count (Byar's for 10 or more, exact Poisson below), over the population.
 * @param count of events, 0 or more; may be more than the population
 * @param population or other denominator; above 0
 * @param multiplier 10,000 for a rate per 10,000
 * @returns bounds in the rate's unit, and which method gave them
 * @throws RangeError outside those limits */
export function rateInterval(
  count: number,
  population: number,
  multiplier: number,
  confidence = 0.95,
): CountInterval {
  if (!(population > 0 && Number.isFinite(population)))
    throw new RangeError(`population must be above 0, got ${population}`);
  if (!(multiplier > 0 && Number.isFinite(multiplier)))
    throw new RangeError(`multiplier must be above 0, got ${multiplier}`);
  const { lower, upper, method } = countInterval(count, confidence);
  return { lower: (lower / population) * multiplier, upper: (upper / population) * multiplier, method };
}
