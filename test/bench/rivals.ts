import type { Figures } from '../../src/domain/figures';
import { forEachGroup } from './ours';
import type { Sums } from './sums';

export type Rival = (figures: Figures) => Sums;

/** As one would write it with d3-array: the group sorted once, quantiles and bisection on it; the comparators without the council afresh for
 * mean and median, unless it is for the group as a whole. */
export async function withD3(leaveOut: boolean): Promise<Rival> {
  const { bisectLeft, bisectRight, mean, median, quantileSorted } = await import('d3-array');
  return placesWith(leaveOut, {
    mean: (values) => mean(values) ?? 0,
    median: (values) => median(values) ?? 0,
    quantile: (sorted, share) => quantileSorted(sorted, share) ?? 0,
    below: (sorted, value) => bisectLeft(sorted, value),
    upTo: (sorted, value) => bisectRight(sorted, value),
  });
}

/** As one would write it with simple-statistics; its quantile rank is the middle place of a value's ties, as a share. */
export async function withSimpleStatistics(leaveOut: boolean): Promise<Rival> {
  const { mean, median, quantileRankSorted, quantileSorted } = await import('simple-statistics');
  const below = (sorted: number[], value: number): number => sorted.indexOf(value);
  return placesWith(leaveOut, {
    mean,
    median,
    quantile: quantileSorted,
    below,
    upTo: (sorted, value) =>
      Math.round(2 * sorted.length * quantileRankSorted(sorted, value)) - below(sorted, value) - 1,
  });
}

interface Toolbox {
  mean: (values: number[]) => number;
  median: (values: number[]) => number;
  quantile: (sorted: number[], share: number) => number;
  below: (sorted: number[], value: number) => number;
  upTo: (sorted: number[], value: number) => number;
}

function placesWith(leaveOut: boolean, { mean, median, quantile, below, upTo }: Toolbox): Rival {
  return (figures) => {
    const sums: Sums = { rank: 0, quartile: 0, percentile: 0, mean: 0, median: 0 };
    forEachGroup(figures, (first, end) => {
      const values = Array.from(figures.value.subarray(first, end));
      const sorted = values.slice().sort((a, b) => a - b);
      const [q1, q2, q3] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [
        number,
        number,
        number,
      ];
      const [groupMean, groupMedian] = [mean(values), median(values)];
      values.forEach((value, own) => {
        sums.rank += 1 + sorted.length - upTo(sorted, value);
        sums.quartile += value >= q3 ? 4 : value >= q2 ? 3 : value >= q1 ? 2 : 1;
        sums.percentile += below(sorted, value) / (sorted.length - 1);
        const others = leaveOut ? values.filter((_, at) => at !== own) : undefined;
        sums.mean += others === undefined ? groupMean : mean(others);
        sums.median += others === undefined ? groupMedian : median(others);
      });
    });
    return sums;
  };
}
