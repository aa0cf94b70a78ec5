import type { ComparatorGroup } from '../../domain/comparison';
import type { Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { neighbourOrder, type NearestChoice } from './neighbourOrder';

/** The k nearest authorities by the context sheets. Fewer than k is said.
 * @throws Refusal badNumberOfNeighbours, noNeighbours, and as `neighbourOrder` */
export function nearestGroup(
  tidied: Tidied,
  own: number,
  choice: NearestChoice,
  periods: readonly number[],
): Staged<ComparatorGroup> {
  const { k } = choice;
  if (!(Number.isInteger(k) && k >= 1)) throw new Refusal('badNumberOfNeighbours', { k });
  const { order, leftOut, problems } = neighbourOrder(tidied, own, choice, periods);
  if (order.length === 0) throw new Refusal('noNeighbours');
  if (order.length < k) {
    problems.push({ code: 'fewerNeighbours', severity: 'note', details: { k, found: order.length } });
  }
  return { made: { choice, own, members: order.slice(0, k), leftOut }, problems };
}
