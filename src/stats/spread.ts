import { ascending } from './ascending';
import { mean } from './mean';
import { quantile } from './quantile';
import { standardDeviation } from './standardDeviation';

/** How far a group's values lie apart, in their unit but for the coefficient. */
export interface Spread {
  /** Highest less lowest. */
  range: number;
  /** Upper less lower quartile (type 7). */
  interquartileRange: number;
  /** Dividing by n − 1; undefined for a single value. */
  standardDeviation: number | undefined;
  /** Standard deviation ÷ size of the mean, a share; undefined where either is, or the mean is 0. It means little where values may be negative. */
  coefficientOfVariation: number | undefined;
}

/** Spread of a group, in any order; blanks left out.
 * @returns undefined for no values
 * @throws RangeError when a value is not a finite number */
export function spread(values: ArrayLike<number>): Spread | undefined {
  const sorted = ascending(values);
  const centre = mean(sorted);
  const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  if (centre === undefined || q1 === undefined || q3 === undefined) return undefined;
  const deviation = standardDeviation(sorted);
  return {
    range: (sorted[sorted.length - 1] as number) - (sorted[0] as number),
    interquartileRange: q3 - q1,
    standardDeviation: deviation,
    coefficientOfVariation:
      deviation === undefined || centre === 0 ? undefined : deviation / Math.abs(centre),
  };
}
