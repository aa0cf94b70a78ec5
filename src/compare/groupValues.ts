import type { ComparatorGroup } from '../domain/comparison';
import type { Figures } from '../domain/figures';

/** The values of a group in one indicator and period, the council among them; authorities without a number are not in it. */
export interface GroupValues {
  /** Indexes into `figures.authorities`, in their order; the readings' positions and values go with them. */
  authorities: Uint16Array;
  readings: Uint32Array;
  values: Float64Array;
  /** Position of the council in the three above, or -1. */
  own: number;
}

/** Who is in the group: 1 a comparator, 2 the council itself, 0 nobody. By authority. */
export function membership(group: Pick<ComparatorGroup, 'own' | 'members'>, authorities: number): Uint8Array {
  const flags = new Uint8Array(authorities);
  for (const { authority } of group.members) flags[authority] = 1;
  flags[group.own] = 2;
  return flags;
}

/** Gathers the group's numbers; missing ones are left out, never 0.
 * @param flags from `membership` */
export function groupValues(
  figures: Figures,
  flags: Uint8Array,
  indicator: number,
  period: number,
): GroupValues {
  const rows = figures.of(indicator, period);
  const authorities = new Uint16Array(rows.length);
  const readings = new Uint32Array(rows.length);
  const values = new Float64Array(rows.length);
  let own = -1;
  let count = 0;
  for (const reading of rows) {
    const authority = figures.authority[reading] as number;
    const value = figures.value[reading] as number;
    if (flags[authority] === 0 || Number.isNaN(value)) continue;
    if (flags[authority] === 2) own = count;
    authorities[count] = authority;
    readings[count] = reading;
    values[count] = value;
    count += 1;
  }
  return {
    authorities: authorities.subarray(0, count),
    readings: readings.subarray(0, count),
    values: values.subarray(0, count),
    own,
  };
}

/** The comparators' values: the group without the council, in the same order. */
export function withoutOwn({ values, own }: GroupValues): Float64Array {
  if (own < 0) return values;
  const others = new Float64Array(values.length - 1);
  others.set(values.subarray(0, own));
  others.set(values.subarray(own + 1), own);
  return others;
}
