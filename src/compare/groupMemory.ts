import type { Comparison } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { quartileBounds, type QuartileBounds } from '../stats/quartileBounds';
import type { Direction } from '../stats/direction';
import { sortedGroup, type GroupValues } from './groupValues';
import { rankedOf } from './rankedOf';

/**
 * What is the same for every council of a group: made once where the councils of a country are each compared with all the others, one
 * after the other. It is of the figures that it was made for, and nothing in it is ever changed.
 */
export class GroupMemory {
  private readonly bounds = new Map<number, QuartileBounds | undefined>();
  private readonly orders = new Map<number, Uint16Array>();
  private readonly sorted = new Map<number, Float64Array>();
  private readonly ranks = new Map<number, Comparison['ranked']>();

  /** @param flags from `membership` */
  constructor(
    private readonly figures: Figures,
    private readonly flags: Uint8Array,
  ) {}

  /** Is it of a group of the same councils, whichever of them is the council itself? */
  isOf(flags: Uint8Array): boolean {
    return this.flags.every((flag, authority) => flag > 0 === (flags[authority] ?? 0) > 0);
  }

  /** The group's quartiles in one indicator and period, the council included; undefined where nobody has a value. */
  boundsIn(indicator: number, period: number): QuartileBounds | undefined {
    const key = this.keyOf(indicator, period);
    if (!this.bounds.has(key))
      this.bounds.set(key, quartileBounds(sortedGroup(this.figures, this.flags, indicator, period)));
    return this.bounds.get(key);
  }

  /** Positions in the group's values, from the lowest value to the highest. */
  orderIn(indicator: number, period: number, { values }: GroupValues): Uint16Array {
    const key = this.keyOf(indicator, period);
    let order = this.orders.get(key);
    if (order === undefined) {
      order = Uint16Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
      this.orders.set(key, order);
    }
    return order;
  }

  /** The group's values from the lowest to the highest; not to be changed. */
  sortedIn(indicator: number, period: number, group: GroupValues): Float64Array {
    const key = this.keyOf(indicator, period);
    let sorted = this.sorted.get(key);
    if (sorted === undefined) this.sorted.set(key, (sorted = group.values.slice().sort()));
    return sorted;
  }

  rankedIn(
    indicator: number,
    period: number,
    group: GroupValues,
    direction: Direction,
  ): Comparison['ranked'] {
    const key = this.keyOf(indicator, period);
    let ranked = this.ranks.get(key);
    if (ranked === undefined) this.ranks.set(key, (ranked = rankedOf(group, direction)));
    return ranked;
  }

  private keyOf(indicator: number, period: number): number {
    return indicator * this.figures.periods.length + period;
  }
}
