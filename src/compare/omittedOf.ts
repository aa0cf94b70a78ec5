import type { Comparison, ComparatorGroup } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { wasThere } from './choose/candidates';
import { refusedIn } from './soundFigures';

type Omitted = Comparison['omitted'][number];

/** Those of a group without a number in an indicator and period, by authority. */
export type Missing = ReadonlyMap<number, Omitted>;

/** The comparators that have no value in a period, each with its reason, in the group's order. */
export function omittedOf({ members }: ComparatorGroup, missing: Missing): Comparison['omitted'] {
  return members
    .filter(({ authority }) => missing.has(authority))
    .map(({ authority }) => missing.get(authority) as Omitted);
}

/** Who of a group has no value in a period, and why: its marker, why its number was refused, or 'noReading'. One that was not there then
 * (merged since, or not yet made) is not missing, also where it has a row.
 * @param flags from `membership` */
export function missingIn(figures: Figures, flags: Uint8Array, indicator: number, period: number): Missing {
  const time = figures.periods[period];
  const readings = new Int32Array(figures.authorities.length).fill(-1);
  for (const at of figures.of(indicator, period)) readings[figures.authority[at] as number] = at;
  const refused = refusedIn(figures);
  const missing = new Map<number, Omitted>();
  flags.forEach((flag, authority) => {
    const at = readings[authority] as number;
    if (flag === 0 || (at >= 0 && !Number.isNaN(figures.value[at]))) return;
    const council = figures.authorities[authority];
    if (council === undefined || (time !== undefined && !wasThere(council, time))) return;
    const why = refused.get(at);
    if (why !== undefined) {
      missing.set(authority, { authority, reason: why });
      return;
    }
    const marker = at < 0 ? undefined : figures.reading(at).marker;
    if (marker !== undefined) missing.set(authority, { authority, reason: marker, marker });
    else missing.set(authority, { authority, reason: 'noReading' });
  });
  return missing;
}
