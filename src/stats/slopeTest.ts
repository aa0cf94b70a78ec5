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
export function slopeTest(values: readonly number[], weights: readonly number[], skip = -1): SlopeTest {
  let [weight, weightedTime, weightedValue] = [0, 0, 0];
  const each = (visit: (value: number, weight: number, time: number) => void): void => {
    values.forEach((value, place) => {
      if (place !== skip) visit(value, weights[place] as number, place + 1);
    });
  };
  each((value, w, time) => {
    weight += w;
    weightedTime += w * time;
    weightedValue += w * value;
  });
  const [middle, level] = [weightedTime / weight, weightedValue / weight];
  let [across, together, size] = [0, 0, 0];
  each((value, w, time) => {
    across += w * (time - middle) ** 2;
    together += w * (time - middle) * (value - level);
    size += w * Math.abs(time - middle) * (Math.abs(value) + Math.abs(level));
  });
  const slope = Math.abs(together) <= 1e-14 * size || across === 0 ? 0 : together / across;
  return { slope, chiSquare: slope * slope * across };
}
