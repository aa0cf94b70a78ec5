import { meanOfTotal } from './meanOfTotal';
import { mustBeFinite } from './mustBeFinite';
import { total } from './total';

/** Simple mean: each value counts once, however large its authority. In the values' unit.
 * @returns undefined for no values; for a constant list exactly that constant
 * @throws RangeError when a value is not a finite number */
export function mean(values: ArrayLike<number>): number | undefined {
  mustBeFinite(values, 'values');
  return values.length === 0 ? undefined : meanOfTotal(total(values), values.length);
}
