import type { ComparatorGroup } from '../domain/comparison';
import { Refusal } from '../domain/refusal';
import type { Tidied } from '../domain/tidied';
import { contextOf } from './choose/contextOf';
import { neighbourOrder } from './choose/neighbourOrder';

/** How near an authority is to the council: the smaller the nearer; Infinity where it is not known. */
export type Nearness = (authority: number) => number;

/** From the group's own distances, else its place in a published list, else the context sheets of the country; else nothing is known. */
export function nearnessOf(tidied: Tidied, group: ComparatorGroup, periods: readonly number[]): Nearness {
  const places = new Map<number, number>();
  if (group.choice.kind === 'published' || group.members.some(({ distance }) => distance !== undefined)) {
    group.members.forEach(({ authority, distance }, at) => places.set(authority, distance ?? at));
  } else if (contextOf(tidied).variables.length > 0) {
    for (const { authority, distance } of orderOf(tidied, group.own, periods)) {
      if (distance !== undefined) places.set(authority, distance);
    }
  }
  return (authority) => places.get(authority) ?? Infinity;
}

function orderOf(tidied: Tidied, own: number, periods: readonly number[]): ComparatorGroup['members'] {
  try {
    return neighbourOrder(tidied, own, { kind: 'nearest', k: 1 }, periods).order;
  } catch (error) {
    // The context sheets do not have the council: then nobody is known to be near.
    if (error instanceof Refusal) return [];
    throw error;
  }
}
