import type { Figures } from '../../src/domain/figures';
import { describeGroup } from '../../src/stats/describeGroup';
import { funnelSides } from '../../src/stats/funnelSides';
import { meanWithout } from '../../src/stats/meanWithout';
import { medianWithout } from '../../src/stats/medianWithout';
import { pooledValue } from '../../src/stats/pooledValue';
import { wilsonInterval } from '../../src/stats/wilsonInterval';
import type { Sums } from './sums';

/** Our statistics of every value: rank, quartile, percentile, and the comparators' mean and median, the council itself left out. */
export function placesByUs(figures: Figures): Sums {
  const sums: Sums = { rank: 0, quartile: 0, percentile: 0, mean: 0, median: 0 };
  forEachGroup(figures, (first, end) => {
    const values = figures.value.subarray(first, end);
    const group = describeGroup(values, 'higherIsBetter');
    if (group === undefined) return;
    const { sorted, sum, of, ranks, quartiles, percentiles } = group;
    for (let at = 0; at < of; at += 1) {
      const value = values[at] as number;
      sums.rank += ranks[at] as number;
      sums.quartile += quartiles?.[at] ?? 0;
      sums.percentile += percentiles?.[at] ?? 0;
      sums.mean += meanWithout(sum, of, value) ?? 0;
      sums.median += medianWithout(sorted, value) ?? 0;
    }
  });
  return sums;
}

/** Wilson at 95% and 99.8% and both funnel flags, for every value. */
export function intervalsByUs(figures: Figures): number {
  let checked = 0;
  forEachGroup(figures, (first, end) => {
    const counts = figures.numerator.subarray(first, end);
    const bases = figures.denominator.subarray(first, end);
    const average = pooledValue(counts, bases) ?? 0;
    for (let at = 0; at < counts.length; at += 1) {
      const [count, base] = [counts[at] as number, bases[at] as number];
      checked += wilsonInterval(count, base, 0.95).lower + wilsonInterval(count, base, 0.998).upper;
      const { at95, at998 } = funnelSides(count, base, average);
      if (at95 !== 'similar' || at998 !== 'similar') checked += 1;
    }
  });
  return checked;
}

/** Groups stand one after the other: an indicator's councils in a year. */
export function forEachGroup(figures: Figures, act: (first: number, end: number) => void): void {
  const size = figures.authorities.length;
  for (let first = 0; first < figures.length; first += size) act(first, first + size);
}
