import type { Total } from './total';

/** A total shared among so many, rounded once: the mean of a constant list is exactly that constant, so that a value equal to the mean is
 * seen to be equal.
 * @param count a whole number above 0 */
export function meanOfTotal({ high, low }: Total, count: number): number {
  const mean = (high + low) / count;
  // The product mean × count without rounding, in two parts (Dekker 1971, Numer Math 18:224–242).
  const spread = mean * 134_217_729;
  if (!Number.isFinite(spread)) return mean;
  const top = spread - (spread - mean);
  return mean + (high - top * count - (mean - top) * count + low) / count;
}
