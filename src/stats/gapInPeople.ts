/** How many people lie between an authority and a benchmark: count − benchmark × base, in whole people away from 0, so that many more
 * (or fewer) do reach the benchmark. Positive: the authority has more than the benchmark.
 * @param count people (reviews, placements …) in the value's numerator
 * @param base its denominator, 0 or more
 * @param benchmark in the value's unit
 * @param multiplier value = count ÷ base × multiplier; above 0
 * @throws RangeError outside those limits or for numbers that are not finite */
export function gapInPeople(count: number, base: number, benchmark: number, multiplier = 1): number {
  if (!Number.isFinite(count)) throw new RangeError(`count must be a finite number, got ${count}`);
  if (!(base >= 0 && Number.isFinite(base))) throw new RangeError(`base must be 0 or more, got ${base}`);
  if (!Number.isFinite(benchmark))
    throw new RangeError(`benchmark must be a finite number, got ${benchmark}`);
  if (!(multiplier > 0 && Number.isFinite(multiplier)))
    throw new RangeError(`multiplier must be above 0, got ${multiplier}`);
  const expected = (benchmark / multiplier) * base;
  const gap = count - expected;
  const whole = Math.round(gap);
  // 100 × 0.56 is not quite 56: rounding must not cost one more person.
  if (Math.abs(gap - whole) <= 1e-9 * Math.max(1, Math.abs(expected))) return whole + 0;
  return gap < 0 ? Math.floor(gap) : Math.ceil(gap);
}
