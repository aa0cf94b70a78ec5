import type { Comparison, ComparatorGroup } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { wasThere } from './choose/candidates';

/** The comparators that have no value in a period, each with its reason: its marker, or 'noReading'. One that was not there then (merged
 * since, or not yet made) is no omission. */
export function omittedOf(
  figures: Figures,
  group: ComparatorGroup,
  indicator: number,
  period: number,
): Comparison['omitted'] {
  const time = figures.periods[period];
  const readings = new Int32Array(figures.authorities.length).fill(-1);
  for (const at of figures.of(indicator, period)) readings[figures.authority[at] as number] = at;
  return group.members.flatMap(({ authority }) => {
    const at = readings[authority] ?? -1;
    if (at >= 0 && !Number.isNaN(figures.value[at])) return [];
    const marker = at < 0 ? undefined : figures.reading(at).marker;
    if (marker !== undefined) return [{ authority, reason: marker, marker }];
    const council = figures.authorities[authority];
    if (at < 0 && council !== undefined && time !== undefined && !wasThere(council, time)) return [];
    return [{ authority, reason: 'noReading' }];
  });
}
