import type { Comparison } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { median } from '../stats/median';
import { medianWithout } from '../stats/medianWithout';
import type { GroupMemory } from './groupMemory';
import { periodsUpTo } from './yearsOf';

/** The council's values over time up to a period, each with the quartiles of the group (the council included) and the median of the others. */
export function seriesOf(
  figures: Figures,
  memory: GroupMemory,
  own: number,
  indicator: number,
  period: number,
): Comparison['series'] {
  return periodsUpTo(figures, indicator, period).map((at) => {
    const reading = figures.find(own, indicator, at);
    const value = reading < 0 ? NaN : (figures.value[reading] as number);
    const isKnown = !Number.isNaN(value);
    const sorted = memory.sortedIn(indicator, at);
    const bounds = memory.boundsIn(indicator, at);
    return {
      period: at,
      value: isKnown ? value : undefined,
      q1: bounds?.[1],
      median: isKnown ? medianWithout(sorted, value) : median(sorted),
      q3: bounds?.[3],
    };
  });
}
