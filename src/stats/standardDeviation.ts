import { mean } from './mean';

/** Standard deviation of a sample, dividing by n − 1 (Excel's STDEV.S). In the values' unit.
 * @returns undefined for fewer than two values
 * @throws RangeError when a value is not a finite number */
export function standardDeviation(values: ArrayLike<number>): number | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  const squares = mean(Float64Array.from(values, (value) => (value - centre) ** 2)) as number;
  return Math.sqrt((squares * values.length) / (values.length - 1));
}
