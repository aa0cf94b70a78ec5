import type { Comparison, GroupSpread, QuartileMethod } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { quartileBounds, type QuartileBounds } from '../stats/quartileBounds';
import type { Direction } from '../stats/direction';
import { sortedGroup, type GroupValues } from './groupValues';
import { missingIn, type Missing } from './omittedOf';
import { rankedOf } from './rankedOf';
import { spreadOf } from './spreadOf';

/**
 * What is the same for every council of a group: made once where the councils of a country are each compared with all the others, one
 * after the other. It is of the figures that it was made for, and nothing in it is ever changed.
 */
export class GroupMemory {
  private readonly bounds = new Map<number, QuartileBounds | undefined>();
  private readonly boundsLeft = {
    inclusive: new Map<number, readonly (QuartileBounds | undefined)[]>(),
    exclusive: new Map<number, readonly (QuartileBounds | undefined)[]>(),
  };
  private readonly missing = new Map<number, Missing>();
  private readonly places = new Map<number, Int16Array>();
  private readonly ranks = new Map<number, Comparison['ranked']>();
  private readonly sorted = new Map<number, Float64Array>();
  private readonly spreads = new Map<number, GroupSpread | undefined>();

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
    return this.once(this.bounds, indicator, period, () => quartileBounds(this.sortedIn(indicator, period)));
  }

  /** By place in the sorted values: the quartiles of the group without that one; undefined where nobody is left. */
  boundsWithoutIn(
    indicator: number,
    period: number,
    group: GroupValues,
    method: QuartileMethod,
  ): readonly (QuartileBounds | undefined)[] {
    return this.once(this.boundsLeft[method], indicator, period, () =>
      leaveEachOut(this.sortedIn(indicator, period, group), method),
    );
  }

  /** The group's councils without a number, each with its reason, the council itself among them. */
  missingIn(indicator: number, period: number): Missing {
    return this.once(this.missing, indicator, period, () =>
      missingIn(this.figures, this.flags, indicator, period),
    );
  }

  /** By authority: its place in the sorted values, −1 where it has none. */
  placesIn(indicator: number, period: number, { authorities, values }: GroupValues): Int16Array {
    return this.once(this.places, indicator, period, () => {
      const places = new Int16Array(this.figures.authorities.length).fill(-1);
      const order = Uint16Array.from(values.keys()).sort(
        (a, b) => (values[a] as number) - (values[b] as number),
      );
      order.forEach((at, place) => (places[authorities[at] as number] = place));
      return places;
    });
  }

  /** The group's values from the lowest to the highest; not to be changed.
   * @param group where it is gathered already */
  sortedIn(indicator: number, period: number, group?: GroupValues): Float64Array {
    return this.once(
      this.sorted,
      indicator,
      period,
      () => group?.values.slice().sort() ?? sortedGroup(this.figures, this.flags, indicator, period),
    );
  }

  spreadIn(indicator: number, period: number, group: GroupValues): GroupSpread | undefined {
    return this.once(this.spreads, indicator, period, () => spreadOf(group));
  }

  rankedIn(
    indicator: number,
    period: number,
    group: GroupValues,
    direction: Direction,
  ): Comparison['ranked'] {
    return this.once(this.ranks, indicator, period, () => rankedOf(group, direction));
  }

  private once<Made>(known: Map<number, Made>, indicator: number, period: number, make: () => Made): Made {
    const key = indicator * this.figures.periods.length + period;
    const there = known.get(key);
    if (there !== undefined || known.has(key)) return there as Made;
    const made = make();
    known.set(key, made);
    return made;
  }
}

/** The group is sorted once, and a gap moves through it. Neighbours in the list that have the same quartiles share them. */
function leaveEachOut(sorted: Float64Array, method: QuartileMethod): (QuartileBounds | undefined)[] {
  const left = sorted.slice(1);
  let last: QuartileBounds | undefined;
  return Array.from(sorted, (_, gone) => {
    if (gone > 0) left[gone - 1] = sorted[gone - 1] as number;
    const bounds = quartileBounds(left, method);
    if (bounds?.some((bound, at) => bound !== last?.[at]) !== false) last = bounds;
    return last;
  });
}
