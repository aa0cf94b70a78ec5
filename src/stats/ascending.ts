import { mustBeFinite } from './mustBeFinite';

/** The values sorted from lowest to highest, in a copy: what `quantile`, `median` and their like work on, so that a group is sorted once.
 * @throws RangeError when a value is not a finite number */
export function ascending(values: ArrayLike<number>): Float64Array {
  mustBeFinite(values, 'values');
  return new Float64Array(values).sort();
}
