import type { Comparison } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { quartileBounds } from '../stats/quartileBounds';
import { sortedGroup } from './groupValues';
import { periodsUpTo } from './yearsOf';

/** The council's values over time up to a period, with the quartiles of the group (the council included) in each.
 * @param flags from `membership` */
export function seriesOf(
  figures: Figures,
  flags: Uint8Array,
  indicator: number,
  period: number,
): Comparison['series'] {
  return periodsUpTo(figures, indicator, period).map((at) => {
    const { sorted, own } = sortedGroup(figures, flags, indicator, at);
    const bounds = quartileBounds(sorted);
    return { period: at, value: own, q1: bounds?.[1], median: bounds?.[2], q3: bounds?.[3] };
  });
}
