/** A straight line through points in time, and whether its slope could be chance. */
export interface SlopeTest {
  /** Change from one point to the next, in the values' unit. Positive: rising. */
  slope: number;
  /** With 1 degree of freedom. */
  chiSquare: number;
}

/** Least squares line through values at times 1, 2, 3 … with a weight each. The χ² is slope² ÷ its variance where each weight is
 * 1 ÷ variance of its value.
 * @param skip a place to leave out; the others keep their times
 * @returns a slope of exactly 0 where what is left of it is only rounding */
export function slopeTest(values: ArrayLike<number>, weights: ArrayLike<number>, skip = -1): SlopeTest {
  let weight = 0;
  let weightedTime = 0;
  let weightedValue = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (i === skip) continue;
    const w = weights[i] as number;
    weight += w;
    weightedTime += w * (i + 1);
    weightedValue += w * (values[i] as number);
  }
  const middle = weightedTime / weight;
  const level = weightedValue / weight;
  let across = 0;
  let together = 0;
  let size = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (i === skip) continue;
    const late = (weights[i] as number) * (i + 1 - middle);
    const value = values[i] as number;
    across += late * (i + 1 - middle);
    together += late * (value - level);
    size += Math.abs(late) * (Math.abs(value) + Math.abs(level));
  }
  const slope = Math.abs(together) <= 1e-14 * size || across === 0 ? 0 : together / across;
  return { slope, chiSquare: slope * slope * across };
}
