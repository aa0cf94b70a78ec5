import type { Comparison } from '../domain/comparison';
import type { Direction } from '../stats/direction';
import type { GroupValues } from './groupValues';

/** The group's values by rank, the best first (the highest, where there is no direction); ties in the order of the authorities. */
export function rankedOf({ authorities, values }: GroupValues, direction: Direction): Comparison['ranked'] {
  const sign = direction === 'lowerIsBetter' ? 1 : -1;
  return Array.from(values, (value, at) => ({ authority: authorities[at] as number, value })).sort(
    (a, b) => sign * (a.value - b.value) || a.authority - b.authority,
  );
}
