import type { Interval, Milestone } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { withoutLastBits } from '../domain/withoutLastBits';
import type { Compare, Ground } from './compareIndicator';
import { decimalsOf } from './decimalsOf';
import { directionOf } from './directionOf';
import { withoutOwn } from './groupValues';
import { insertSorted } from './insertSorted';
import { intervalOf } from './intervalOf';
import { multiplierOf } from './multiplierOf';
import { placingIn } from './placingIn';
import { targetMet } from './targetOf';

/** Steps: beyond this, two numbers next to each other cannot be told apart, and halving would never end. */
const furthest = 2 ** 52;

/** What can be reached by steps in the good direction, easiest first for each kind. */
type Wish = (state: Milestone) => boolean;

/**
 * The values at which something would change for the better: the next quartiles, no longer significantly worse, significantly better, the
 * target met. A step is one person where there is a numerator and a denominator, else the last decimal that is printed. The other councils stay
 * where they are; the council's own new value counts in the bounds. Found by halving: what is reached at a value is reached beyond it.
 */
export function milestonesOf(ground: Ground, compare: Compare): Milestone[] {
  const walk = walkOf(ground, compare);
  if (walk === undefined) return [];
  const here = walk.state(0);
  const wishes: Wish[] = [2, 3, 4].map((quartile) => (state) => (state.quartile ?? 0) >= quartile);
  wishes.push((state) => walk.good(state) >= 0);
  wishes.push((state) => walk.good(state) > 0);
  wishes.push((state) => state.targetMet === true);
  const steps = new Set<number>();
  for (const wish of wishes) {
    if (wish(here) || !wish(walk.state(walk.most))) continue;
    steps.add(fewestSteps(walk.most, (step) => wish(walk.state(step))));
  }
  return [...steps].sort((a, b) => a - b).map((step) => walk.state(step));
}

interface Walk {
  /** The most steps that can be taken. */
  most: number;
  state: (steps: number) => Milestone;
  /** −1 where significantly worse, 0 similar or not known, 1 significantly better. */
  good: (state: Milestone) => number;
}

function walkOf(
  { tidied, quartileMethod }: Ground,
  { comparison, values, counted }: Compare,
): Walk | undefined {
  const { value, comparatorMedian, bounds, target } = comparison;
  const about = tidied.figures.indicators[comparison.indicator] as Indicator;
  const direction = directionOf(about.polarity);
  if (value === undefined || bounds === undefined || direction === 'none') return undefined;
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  const others = withoutOwn(values).slice().sort();
  const inPeople = counted !== undefined && counted.measure !== 'count' && !counted.approximate;
  const decimals = stepDecimals(about, value, bounds);
  const unit = inPeople ? counted.multiplier / counted.base : 10 ** -decimals;
  const most = mostSteps();

  function mostSteps(): number {
    // Beyond the best of the group and the target by the group's whole spread nothing new is reached.
    const spread = (bounds?.[4] ?? 0) - (bounds?.[0] ?? 0);
    const best = sign > 0 ? (bounds?.[4] ?? 0) : (bounds?.[0] ?? 0);
    const goal = target === undefined ? best : sign * Math.max(sign * best, sign * target);
    const reach = Math.ceil((sign * (goal - (value ?? 0)) + spread) / unit);
    return Math.max(0, Math.min(reach, room(), furthest));
  }

  /** Steps to the end of what there can be: nobody, or everybody. */
  function room(): number {
    if (!['proportion', 'rate', 'count'].includes(about.measure)) return Infinity;
    if (sign < 0) return Math.floor((inPeople ? counted.count : (value ?? 0) / unit) + 1e-9);
    if (about.measure !== 'proportion') return Infinity;
    if (inPeople) return counted.base - counted.count;
    return Math.floor(((multiplierOf(about) ?? Infinity) - (value ?? 0)) / unit + 1e-9);
  }

  function intervalAt(steps: number, at: number): Interval | undefined {
    if (counted === undefined) return undefined;
    const count = inPeople
      ? counted.count + sign * steps
      : counted.measure === 'count'
        ? at
        : (at / counted.multiplier) * counted.base;
    const possible = count >= 0 && (counted.measure !== 'proportion' || count <= counted.base);
    return possible ? intervalOf({ ...counted, count }) : undefined;
  }

  function state(steps: number): Milestone {
    const at = steps === 0 ? (value ?? 0) : valueAt(steps);
    const sorted = insertSorted(others, at);
    const made: Milestone = {
      value: at,
      ...placingIn(at, sorted, comparatorMedian, intervalAt(steps, at), direction, quartileMethod),
    };
    if (inPeople) made.people = sign * steps;
    if (target !== undefined) made.targetMet = targetMet(at, target, about);
    return made;
  }

  function valueAt(steps: number): number {
    if (inPeople)
      return withoutLastBits(((counted.count + sign * steps) / counted.base) * counted.multiplier);
    return Number(((value ?? 0) + sign * steps * unit).toFixed(decimals));
  }

  function good({ position }: Milestone): number {
    if (position === undefined || position === 'similar') return 0;
    return (position === 'higher' || position === 'muchHigher') === sign > 0 ? 1 : -1;
  }
  return { most, state, good };
}

/** Decimals of a source are counted no further than to here: there may be more. */
const mostCounted = 4;

/** The decimals of a step: those that are printed, and enough for the group's values where these are smaller than any that was counted. */
function stepDecimals({ decimals }: Indicator, value: number, bounds: readonly number[]): number {
  const printed = decimals ?? decimalsOf(value);
  if (printed < mostCounted) return printed;
  const sizes = [value, ...bounds].map(Math.abs).filter((size) => size > 0);
  return Math.max(printed, ...sizes.map((size) => (size < 10 ** -mostCounted ? decimalsOf(size) : 0)));
}

/** The fewest steps from 1 to `most` at which `reached` holds; it holds at `most` and, once it holds, it goes on holding. */
function fewestSteps(most: number, reached: (steps: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
