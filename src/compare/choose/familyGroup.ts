import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { candidates } from './candidates';
import { nameKey } from './nameKey';
import { namedGroup } from './namedGroup';

type FamilyChoice = Extract<ComparatorChoice, { kind: 'family' }>;

/** A group by its name: a list that the officer saved, a family from a sheet, else a region ("North East") or a tier ("unitary", "London
 * boroughs") of the council's country. The council need not be in a list or a family; a name of '' takes the first family that it is in.
 * @throws Refusal noFamilies, unknownFamily (with those that are there), familyEmpty, and for a saved list as `namedGroup` */
export function familyGroup(
  tidied: Tidied,
  own: number,
  choice: FamilyChoice,
  periods: readonly number[],
): Staged<ComparatorGroup> {
  const wanted = nameKey(choice.name);
  const lists = choice.lists ?? [];
  const list = wanted === '' ? undefined : lists.find(({ name }) => nameKey(name) === wanted);
  if (list !== undefined) {
    const { made, problems } = namedGroup(tidied, own, { kind: 'named', names: list.names });
    return { made: { ...made, choice: { ...choice, name: list.name } }, problems };
  }
  const families = tidied.families.flatMap((table) => table.families);
  const family =
    choice.name.trim() === ''
      ? families.find(({ authorities }) => authorities.includes(own))
      : (families.find(({ name }) => nameKey(name) === wanted) ??
        fromRegister(tidied, own, choice.name, periods));
  if (family === undefined) {
    const there = [...lists, ...families].map(({ name }) => name).join(', ');
    if (there === '') throw new Refusal('noFamilies', { name: choice.name });
    throw new Refusal('unknownFamily', { name: choice.name, there });
  }
  const members = [...new Set(family.authorities)]
    .filter((authority) => authority !== own)
    .map((authority) => ({ authority }));
  if (members.length === 0) throw new Refusal('familyEmpty', { name: family.name });
  return { made: { choice: { ...choice, name: family.name }, own, members, leftOut: [] }, problems: [] };
}

/** A region or a tier as the register has them. */
function fromRegister(
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
    .replace(/ (authorities|authority|councils|districts)$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
