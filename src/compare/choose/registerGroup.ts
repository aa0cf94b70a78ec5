import type { Tidied } from '../../domain/tidied';
import { nameKey } from '../../parse/nameKey';
import { candidates } from './candidates';

/** A region or a tier of the council's country by its name, as the register has them; undefined where there is none of that name. */
export function registerGroup(
  tidied: Tidied,
  own: number,
  name: string,
  periods: readonly number[],
): { name: string; authorities: readonly number[] } | undefined {
  const all = tidied.figures.authorities;
  const wanted = plain(name);
  for (const kind of ['region', 'tier'] as const) {
    const authorities = candidates(tidied, own, periods).filter(
      (authority) => plain(all[authority]?.[kind] ?? '') === wanted,
    );
    const called = all[authorities[0] ?? -1]?.[kind];
    if (called !== undefined) return { name: called, authorities };
  }
  return undefined;
}

/** "London boroughs" is "londonBorough", "Unitary authorities" is "unitary". */
function plain(name: string): string {
  const words = nameKey(name.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return words
    .replace(/ (authorities|authority|councils?|districts)$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
