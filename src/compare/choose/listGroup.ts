import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { SavedList } from '../../domain/savedList';
import type { Tidied } from '../../domain/tidied';
import { findByName } from './findByName';
import { namedGroup } from './namedGroup';

/** The councils of a list that the officer saved, found by its name whatever its case and accents.
 * @throws Refusal noLists, unknownList (with those that are saved), and as `namedGroup` */
export function listGroup(
  tidied: Tidied,
  own: number,
  choice: Extract<ComparatorChoice, { kind: 'list' }>,
  lists: readonly SavedList[],
): Staged<ComparatorGroup> {
  if (lists.length === 0) throw new Refusal('noLists', { name: choice.name });
  const list = findByName(lists, ({ name }) => [name], choice.name);
  if (list === undefined) {
    throw new Refusal('unknownList', { name: choice.name, there: lists.map(({ name }) => name).join(', ') });
  }
  const { made, problems } = namedGroup(tidied, own, { kind: 'named', names: list.names });
  return { made: { ...made, choice: { kind: 'list', name: list.name } }, problems };
}
