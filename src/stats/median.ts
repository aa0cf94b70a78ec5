import { ascending } from './ascending';

/** The middle value, or half way between the two in the middle. In the values' unit, in any order.
 * @returns undefined for no values
 * @throws RangeError when a value is not a finite number */
export function median(values: ArrayLike<number>): number | undefined {
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle];
  return sorted.length === 0
    ? undefined
    : 0.5 * (sorted[middle - 1] as number) + 0.5 * (sorted[middle] as number);
}
