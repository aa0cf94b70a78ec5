import type { ComparatorGroup } from '../../domain/comparison';
import type { Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { candidates } from './candidates';

/** All other authorities of the council's country, of its own layer (no districts for a county).
 * @throws Refusal aloneInCountry */
export function countryGroup(
  tidied: Tidied,
  own: number,
  periods: readonly number[],
): Staged<ComparatorGroup> {
  const members = candidates(tidied, own, periods).map((authority) => ({ authority }));
  if (members.length === 0) {
    throw new Refusal('aloneInCountry', { country: tidied.figures.authorities[own]?.country ?? '' });
  }
  return { made: { choice: { kind: 'country' }, own, members, leftOut: [] }, problems: [] };
}
