import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Problem, Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { authorityFinder } from '../../parse/authorityFinder';
import { namesLike } from '../../parse/namesLike';

/** The officer's own list. The council itself and a name given twice are taken out, and said.
 * @throws Refusal unknownComparator with the nearest names, unknownComparatorAtAll where none is near, noComparatorsNamed */
export function namedGroup(
  tidied: Tidied,
  own: number,
  choice: Extract<ComparatorChoice, { kind: 'named' }>,
): Staged<ComparatorGroup> {
  const { authorities } = tidied.figures;
  const find = authorityFinder(authorities);
  const problems: Problem[] = [];
  const members: { authority: number }[] = [];
  for (const name of choice.names.map((text) => text.trim()).filter((text) => text !== '')) {
    const found = find(name);
    if (found.kind !== 'found') {
      const others = authorities.filter((_, at) => at !== own);
      const nearest = namesLike(name, others);
      if (nearest === '') throw new Refusal('unknownComparatorAtAll', { name });
      throw new Refusal('unknownComparator', { name, nearest });
    }
    const authority = found.at;
    if (authority === own) problems.push({ code: 'ownNamed', severity: 'note', details: { name } });
    else if (members.some((member) => member.authority === authority)) {
      problems.push({ code: 'comparatorTwice', severity: 'note', details: { name } });
    } else members.push({ authority });
  }
  if (members.length === 0) throw new Refusal('noComparatorsNamed');
  return { made: { choice, own, members, leftOut: [] }, problems };
}
