import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { nameKey } from './nameKey';

/** A named family group from a sheet. The council need not be in it; a name of '' takes the first family that it is in.
 * @throws Refusal noFamilies, unknownFamily (with those that are there), familyEmpty */
export function familyGroup(
  tidied: Tidied,
  own: number,
  choice: Extract<ComparatorChoice, { kind: 'family' }>,
): Staged<ComparatorGroup> {
  const families = tidied.families.flatMap((table) => table.families);
  if (families.length === 0) throw new Refusal('noFamilies');
  const family =
    choice.name.trim() === ''
      ? families.find(({ authorities }) => authorities.includes(own))
      : families.find(({ name }) => nameKey(name) === nameKey(choice.name));
  if (family === undefined) {
    const there = families.map(({ name }) => name).join(', ');
    throw new Refusal('unknownFamily', { name: choice.name, there });
  }
  const members = [...new Set(family.authorities)]
    .filter((authority) => authority !== own)
    .map((authority) => ({ authority }));
  if (members.length === 0) throw new Refusal('familyEmpty', { name: family.name });
  const named = { ...choice, name: family.name };
  return { made: { choice: named, own, members, leftOut: [] }, problems: [] };
}
