/** A sum together with the rounding error that it left behind: `high + low` is the sum to about twice the usual digits. */
export interface Total {
  high: number;
  low: number;
}

/** Sum with compensation, so that the order of the values does not matter and one council can be taken out again.
 * @throws RangeError when a value is not finite, or the sum is past the largest number (1.8e308)
 * @see Neumaier (1974), Z Angew Math Mech 54:39–51 */
export function total(values: ArrayLike<number>): Total {
  let high = 0;
  let low = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    const sum = high + value;
    low += Math.abs(high) >= Math.abs(value) ? high - sum + value : value - sum + high;
    high = sum;
  }
  if (!Number.isFinite(high)) throw new RangeError('the values are not finite, or too large to add up');
  return { high, low };
}
