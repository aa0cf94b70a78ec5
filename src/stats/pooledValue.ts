import { mustBeFinite } from './mustBeFinite';
import { total } from './total';

/** The value of a group as if it were one authority: Σ numerators ÷ Σ denominators × multiplier.
 * Both lists are of the same authorities in the same order; an authority that lacks either is left out by the caller.
 * @param multiplier 1 for a proportion, 100 for a percentage, 10,000 for a rate per 10,000
 * @returns undefined for no authorities, or where all denominators are 0
 * @throws RangeError for lists of unequal length, numbers that are not finite, or a denominator below 0 */
export function pooledValue(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  multiplier = 1,
): number | undefined {
  if (numerators.length !== denominators.length) {
    throw new RangeError(`there are ${numerators.length} numerators and ${denominators.length} denominators`);
  }
  mustBeFinite(numerators, 'numerators');
  mustBeFinite(denominators, 'denominators');
  for (let i = 0; i < denominators.length; i += 1) {
    if ((denominators[i] as number) < 0)
      throw new RangeError(`a denominator is below 0: ${String(denominators[i])}`);
  }
  const above = total(numerators);
  const below = total(denominators);
  const base = below.high + below.low;
  return base > 0 ? ((above.high + above.low) * multiplier) / base : undefined;
}
