import type { Interval } from './interval';
import { mean } from './mean';
import { standardDeviation } from './standardDeviation';
import { studentDeviate } from './studentDeviate';

/** Interval of a mean of separate values, from their own spread: mean ± t(n−1) × sd ÷ √n. In the values' unit.
 * @returns undefined for fewer than two values; no width for a constant list
 * @throws RangeError when a value is not a finite number, or confidence not between 0 and 1
 * @see Student (1908), Biometrika 6:1–25; as PHEindicatormethods' phe_mean */
export function meanInterval(values: ArrayLike<number>, confidence = 0.95): Interval | undefined {
  const centre = mean(values);
  const deviation = standardDeviation(values);
  if (centre === undefined || deviation === undefined) return undefined;
  const reach = (studentDeviate(confidence, values.length - 1) * deviation) / Math.sqrt(values.length);
  return { lower: centre - reach, upper: centre + reach };
}
