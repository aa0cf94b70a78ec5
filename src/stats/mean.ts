import { mustBeFinite } from './mustBeFinite';
import { total } from './total';

/** Simple mean: each value counts once, however large its authority. In the values' unit.
 * @returns undefined for no values; for a constant list exactly that constant
 * @throws RangeError when a value is not a finite number */
export function mean(values: ArrayLike<number>): number | undefined {
  mustBeFinite(values, 'values');
  if (values.length === 0) return undefined;
  const { high, low } = total(values);
  const first = (high + low) / values.length;
  // A second pass takes away what the division rounded, so that a value equal to the mean is seen to be equal.
  const rest = total(Float64Array.from(values, (value) => value - first));
  return first + (rest.high + rest.low) / values.length;
}
