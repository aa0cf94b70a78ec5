import { authorityDetails } from '../../domain/authorityDetails';
import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';

/** The neighbours of a published list, in its order, with its words for how close they are.
 * @throws Refusal noNeighbourList, notInNeighbourList */
export function publishedGroup(
  tidied: Tidied,
  own: number,
  choice: Extract<ComparatorChoice, { kind: 'published' }>,
): Staged<ComparatorGroup> {
  const tables = tidied.neighbours.filter(
    ({ sheet }) => choice.sheet === undefined || sheet === choice.sheet,
  );
  if (tables.length === 0) throw new Refusal('noNeighbourList');
  const table = tables.find(({ rows }) => rows.some(({ authority }) => authority === own));
  if (table === undefined) {
    throw new Refusal('notInNeighbourList', authorityDetails(tidied.figures.authorities[own]));
  }
  const seen = new Set<number>([own]);
  const members = table.rows
    .filter(({ authority }) => authority === own)
    .sort((a, b) => a.rank - b.rank)
    .filter(({ neighbour }) => !seen.has(neighbour) && seen.add(neighbour))
    .map(({ neighbour, closeness }) => ({ authority: neighbour, closeness }));
  if (members.length === 0) {
    throw new Refusal('notInNeighbourList', authorityDetails(tidied.figures.authorities[own]));
  }
  return { made: { choice, own, members, leftOut: [] }, problems: [] };
}
