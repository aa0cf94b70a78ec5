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
  const { readings, own } = readingsOfGroup(figures, flags, indicator, period);
  const authorities = new Uint16Array(readings.length);
  const values = new Float64Array(readings.length);
  for (let at = 0; at < readings.length; at += 1) {
    const reading = readings[at] as number;
    authorities[at] = figures.authority[reading] as number;
    values[at] = figures.value[reading] as number;
  }
  return { authorities, readings, values, own };
}

/** The group's numbers from lowest to highest: all that a chart over time needs, in a third of the time. */
export function sortedGroup(
  figures: Figures,
  flags: Uint8Array,
  indicator: number,
  period: number,
): Float64Array {
  const { readings } = readingsOfGroup(figures, flags, indicator, period);
  const sorted = new Float64Array(readings.length);
  for (let at = 0; at < readings.length; at += 1)
    sorted[at] = figures.value[readings[at] as number] as number;
  return sorted.sort();
}

/** Filled and copied from within one call: a country has thousands of groups. */
let scratch = new Uint32Array(512);

function readingsOfGroup(
  figures: Figures,
  flags: Uint8Array,
  indicator: number,
  period: number,
): Pick<GroupValues, 'readings' | 'own'> {
  const rows = figures.of(indicator, period);
  if (rows.length > scratch.length) scratch = new Uint32Array(2 * rows.length);
  const { authority: authorities, value: values } = figures;
  let own = -1;
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const reading = rows[at] as number;
    const flag = flags[authorities[reading] as number];
    if (flag === 0 || Number.isNaN(values[reading])) continue;
    if (flag === 2) own = count;
    scratch[count] = reading;
    count += 1;
  }
  return { readings: scratch.slice(0, count), own };
}

/** The comparators' values: the group without the council, in the same order. */
export function withoutOwn({ values, own }: GroupValues): Float64Array {
  if (own < 0) return values;
  const others = new Float64Array(values.length - 1);
  others.set(values.subarray(0, own));
  others.set(values.subarray(own + 1), own);
  return others;
}
