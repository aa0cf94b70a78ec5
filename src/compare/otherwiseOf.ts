import type { Placing } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import type { Direction } from '../stats/direction';
import { median } from '../stats/median';
import { medianWithoutAt } from '../stats/medianWithout';
import type { AlternativeGroup } from './alternatives';
import { directionOf } from './directionOf';
import { groupValues, membership, withoutOwn } from './groupValues';
import type { Compare, Ground } from './compareIndicator';
import { placingBy } from './placingBy';
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
 * it does stand.
 */
export function otherwiseOf(
  ground: Ground,
  compare: Compare,
  all: readonly FlaggedAlternative[],
): ReadonlyMap<number, Placing> {
  const found = new Map<number, Placing>();
  const { comparison, values } = compare;
  const { value, interval, indicator, period } = comparison;
  if (value === undefined) return found;
  const { figures } = ground.tidied;
  const { memory, quartileMethod } = ground;
  const direction = directionOf((figures.indicators[indicator] as Indicator).polarity);
  const without = leaveOneOut(ground, compare, direction);
  all.forEach(({ alternative, flags }, at) => {
    let placing: Placing | undefined;
    if (alternative.kind === 'withoutComparator') placing = without(alternative.authority);
    else if (alternative.kind === 'quartileMethod') {
      const sorted = memory.sortedIn(indicator, period, values);
      const { comparatorMedian } = comparison;
      placing = placingIn(value, sorted, comparatorMedian, interval, direction, alternative.method);
    } else if (flags !== undefined) {
      const group = groupValues(figures, flags, indicator, period);
      const benchmark = median(withoutOwn(group));
      placing = placingIn(value, group.values.slice().sort(), benchmark, interval, direction, quartileMethod);
    }
    if (placing !== undefined && differs(placing, comparison)) found.set(at, placing);
  });
  return found;
}

function differs(one: Placing, other: Placing): boolean {
  return (
    one.quartile !== other.quartile || one.position !== other.position || one.atMedian !== other.atMedian
  );
}

/** The placing without one comparator; undefined where it has no value anyway. It costs no new sort, and no new quartiles: those without
 * each are the same for all councils of the group. */
function leaveOneOut(
  { memory, quartileMethod }: Ground,
  { comparison, values }: Compare,
  direction: Direction,
): (authority: number) => Placing | undefined {
  const { indicator, period, value = NaN, interval } = comparison;
  const sorted = memory.sortedIn(indicator, period, values);
  const places = memory.placesIn(indicator, period, values);
  const bounds = memory.boundsWithoutIn(indicator, period, values, quartileMethod);
  const own = values.own < 0 ? -1 : (places[values.authorities[values.own] as number] as number);
  const others = withoutOwn({ ...values, values: sorted, own });
  return (authority) => {
    const gone = places[authority] ?? -1;
    if (gone < 0 || gone === own) return undefined;
    const left = sorted.length > 4 ? bounds[gone] : undefined;
    const benchmark = medianWithoutAt(others, gone < own || own < 0 ? gone : gone - 1);
    return placingBy(value, left, benchmark, interval, direction);
  };
}
