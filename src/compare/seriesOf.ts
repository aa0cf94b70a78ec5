import type { Comparison } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import type { GroupMemory } from './groupMemory';
import { periodsUpTo } from './yearsOf';

/** The council's values over time up to a period, with the quartiles of the group (the council included) in each. */
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
    const bounds = memory.boundsIn(indicator, at);
    return {
      period: at,
      value: Number.isNaN(value) ? undefined : value,
      q1: bounds?.[1],
      median: bounds?.[2],
      q3: bounds?.[3],
    };
  });
}
