import type { ComparatorGroup, WithinCountry } from '../domain/comparison';
import type { Tidied } from '../domain/tidied';
import { Refusal } from '../domain/refusal';
import { countryGroup } from './choose/countryGroup';
import { neighbourOrder } from './choose/neighbourOrder';

/** Fewer than these and the council make no quartiles. */
const FEWEST = 3;

/** Who the council is compared with where only its own country has an indicator. */
export interface CountryFallback {
  group: ComparatorGroup;
  by: WithinCountry['by'];
  /** Whether only the council's country has any value of an indicator. */
  isNeeded: (indicator: number) => boolean;
}

/**
 * What to do about indicators that exist in the council's country only, where the group has members from others: as many nearest neighbours
 * in the country, or the group's members there, or, with fewer than three of these, the whole country.
 * @returns undefined where the group has no members from other countries
 */
export function withinCountry(
  tidied: Tidied,
  group: ComparatorGroup,
  periods: readonly number[],
): CountryFallback | undefined {
  const { authorities } = tidied.figures;
  const home = authorities[group.own]?.country;
  const isHere = (authority: number): boolean => authorities[authority]?.country === home;
  if (group.members.every(({ authority }) => isHere(authority))) return undefined;
  const members = group.members.filter(({ authority }) => isHere(authority));
  return { ...fallbackOf(tidied, { ...group, members }, periods), isNeeded: onlyHere(tidied, isHere) };
}

function fallbackOf(
  tidied: Tidied,
  here: ComparatorGroup,
  periods: readonly number[],
): Omit<CountryFallback, 'isNeeded'> {
  const { choice, own } = here;
  if (choice.kind === 'nearest') {
    const within = { ...choice, withinCountry: true };
    const members = neighbourOrder(tidied, own, within, periods).order.slice(0, choice.k);
    return { group: { ...here, members }, by: 'nearest' };
  }
  if (here.members.length >= FEWEST) return { group: here, by: 'members' };
  try {
    const { members } = countryGroup(tidied, own, { kind: 'country' }, periods).made;
    return { group: { ...here, members }, by: 'country' };
  } catch (error) {
    // Nobody else in the country has figures: then its few members are all there is.
    if (error instanceof Refusal) return { group: here, by: 'members' };
    throw error;
  }
}

/** One look through all readings: which indicators have values here, and which elsewhere. */
function onlyHere({ figures }: Tidied, isHere: (authority: number) => boolean): CountryFallback['isNeeded'] {
  const here = figures.authorities.map((_, authority) => isHere(authority));
  const [inside, outside] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < figures.length; at += 1) {
    if (Number.isNaN(figures.value[at])) continue;
    (here[figures.authority[at] as number] === true ? inside : outside).add(figures.indicator[at] as number);
  }
  return (indicator) => inside.has(indicator) && !outside.has(indicator);
}
