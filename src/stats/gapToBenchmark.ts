/** From a benchmark to a value, in their unit. Positive: the value is higher. For the gap to the best quartile see `bestQuartileBound`.
 * @throws RangeError when either is not a finite number */
export function gapToBenchmark(value: number, benchmark: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`value must be a finite number, got ${value}`);
  if (!Number.isFinite(benchmark))
    throw new RangeError(`benchmark must be a finite number, got ${benchmark}`);
  return value - benchmark;
}
