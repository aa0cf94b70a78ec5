import type { Country } from '../../domain/authority';
import type { AuthorityEntry } from './authorityEntry';
import england from './england.json';
import northernIreland from './northernIreland.json';
import scotland from './scotland.json';
import wales from './wales.json';

/** Every principal authority of the United Kingdom since 1996, in the order Wales, England, Scotland, Northern Ireland. */
export const register: readonly AuthorityEntry[] = [
  ...inCountry('Wales', wales),
  ...inCountry('England', england),
  ...inCountry('Scotland', scotland),
  ...inCountry('Northern Ireland', northernIreland),
];

function inCountry(
  country: Country,
  entries: readonly Omit<AuthorityEntry, 'country'>[],
): readonly AuthorityEntry[] {
  return entries.map((entry) => ({ ...entry, country }));
}
