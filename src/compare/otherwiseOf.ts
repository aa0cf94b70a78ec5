import type { Placing } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { median } from '../stats/median';
import { medianWithout } from '../stats/medianWithout';
import type { AlternativeGroup } from './alternatives';
import { directionOf } from './directionOf';
import { groupValues, membership, withoutOwn, type GroupValues } from './groupValues';
import type { Compare, Ground } from './compareIndicator';
import { placingIn } from './placingIn';

/** An alternative with the flags of its group, made once for all indicators. */
export interface FlaggedAlternative extends AlternativeGroup {
  flags?: Uint8Array;
}

/** Flags the groups of the alternatives. */
export function flagged(
  all: readonly AlternativeGroup[],
  own: number,
  authorities: number,
): FlaggedAlternative[] {
  return all.map((one) =>
    one.members === undefined
      ? one
      : { ...one, flags: membership({ own, members: one.members }, authorities) },
  );
}

/**
 * Where the council would stand in one indicator under each alternative, by the alternative's position; only where that differs from where
 * it does stand. Leaving one comparator out costs no new sort: the group is sorted once and a gap moves through it.
 */
export function otherwiseOf(
  ground: Ground,
  { comparison, values }: Compare,
  all: readonly FlaggedAlternative[],
): ReadonlyMap<number, Placing> {
  const found = new Map<number, Placing>();
  const { value, interval, quartile, position } = comparison;
  if (value === undefined) return found;
  const { figures } = ground.tidied;
  const direction = directionOf((figures.indicators[comparison.indicator] as Indicator).polarity);
  const { memory } = ground;
  const sorted = memory.sortedIn(comparison.indicator, comparison.period, values);
  const place = (
    group: ArrayLike<number>,
    benchmark: number | undefined,
    method = ground.quartileMethod,
  ): Placing => placingIn(value, group, benchmark, interval, direction, method);
  const order = memory.orderIn(comparison.indicator, comparison.period, values);
  const without = leaveOneOut(values, order, sorted, place);
  all.forEach(({ alternative, flags }, at) => {
    let placing: Placing | undefined;
    if (alternative.kind === 'withoutComparator') placing = without.get(alternative.authority);
    else if (alternative.kind === 'quartileMethod') {
      placing = place(sorted, comparison.comparatorMedian, alternative.method);
    } else if (flags !== undefined) {
      const group = groupValues(figures, flags, comparison.indicator, comparison.period);
      placing = place(group.values.slice().sort(), median(withoutOwn(group)));
    }
    if (placing !== undefined && (placing.quartile !== quartile || placing.position !== position)) {
      found.set(at, placing);
    }
  });
  return found;
}

/** By authority: the placing without it.
 * @param order positions in the group's values, from the lowest to the highest, as `sorted` has them */
function leaveOneOut(
  group: GroupValues,
  order: Uint16Array,
  sorted: Float64Array,
  place: (sorted: ArrayLike<number>, benchmark: number | undefined) => Placing,
): Map<number, Placing> {
  const { authorities, own } = group;
  const ownPlace = order.indexOf(own);
  const others = ownPlace < 0 ? sorted : withoutOwn({ ...group, values: sorted, own: ownPlace });
  const found = new Map<number, Placing>();
  const left = sorted.slice(1);
  order.forEach((at, gone) => {
    if (gone > 0) left[gone - 1] = sorted[gone - 1] as number;
    if (at === own) return;
    found.set(authorities[at] as number, place(left, medianWithout(others, sorted[gone] as number)));
  });
  return found;
}
