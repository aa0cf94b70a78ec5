import { authorityDetails } from '../../domain/authorityDetails';
import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { candidates } from './candidates';

/** All other authorities of the council's country, of its own layer (no districts for a county); or only those of its tier, or of its region.
 * @throws Refusal aloneInCountry (also where it is the only one of its tier or region), regionUnknown */
export function countryGroup(
  tidied: Tidied,
  own: number,
  choice: Extract<ComparatorChoice, { kind: 'country' }>,
  periods: readonly number[],
): Staged<ComparatorGroup> {
  const { authorities } = tidied.figures;
  const council = authorities[own];
  const { of } = choice;
  if (of === 'region' && council?.region === undefined) {
    throw new Refusal('regionUnknown', authorityDetails(council));
  }
  const members = candidates(tidied, own, periods)
    .filter((authority) => of === undefined || authorities[authority]?.[of] === council?.[of])
    .map((authority) => ({ authority }));
  if (members.length === 0) {
    throw new Refusal('aloneInCountry', {
      country: (of === 'region' ? council?.region : council?.country) ?? '',
    });
  }
  return { made: { choice, own, members, leftOut: [] }, problems: [] };
}
