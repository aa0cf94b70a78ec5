import type { Marker } from './marker';

/** How the officer wants comparators chosen. */
export type ComparatorChoice =
  | { kind: 'country' }
  | {
      kind: 'nearest';
      k: number;
      variables?: readonly string[];
      weights?: readonly number[];
      withinCountry?: boolean;
    }
  | { kind: 'named'; names: readonly string[] }
  | { kind: 'family'; name: string }
  | { kind: 'published'; sheet?: string };

/** The comparators of one council. `own` and `members` are indexes into `figures.authorities`; `members` leaves the council out. */
export interface ComparatorGroup {
  choice: ComparatorChoice;
  own: number;
  members: readonly {
    authority: number;
    distance?: number;
    closest?: readonly string[];
    closeness?: string;
  }[];
  /** Authorities that could not be considered, with the reason code (missingContext, otherCountry …). */
  leftOut: readonly { authority: number; reason: string; detail?: string }[];
}

export type Position = 'muchHigher' | 'higher' | 'similar' | 'lower' | 'muchLower';
export type Standing = 'muchBetter' | 'better' | 'similar' | 'worse' | 'muchWorse';
export type Trend = 'improving' | 'worsening' | 'increasing' | 'decreasing' | 'noChange' | 'notTested';
export type QuartileMethod = 'inclusive' | 'exclusive';

export interface Interval {
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
  method: 'wilson' | 'byar' | 'exact';
  /** The value is printed rounded, so that the interval from it is too. */
  approximate: boolean;
}

/** Another way in which the same figures could have been compared: the same list for every indicator of a run. */
export type Alternative =
  | { kind: 'quartileMethod'; method: QuartileMethod }
  | { kind: 'withoutComparator'; authority: number }
  /** Only where comparators are the nearest k, or the first k of a published list. */
  | { kind: 'neighbours'; k: number }
  /** The group that stands next: the nearest for a whole country, the whole country for any other group. */
  | { kind: 'nextGroup'; choice: 'country' | 'nearest'; k?: number };

/** Where a value stands in its group. */
export interface Placing {
  quartile?: 1 | 2 | 3 | 4;
  /** Absent where no interval can be given: then nothing is said of significance. */
  position?: Position;
}

/** A value in the good direction at which something would change: the smallest step that reaches it. */
export interface Milestone extends Placing {
  /** In the unit. */
  value: number;
  /** The change in people, signed as the numerator would change; absent where there is no denominator. */
  people?: number;
  targetMet?: boolean;
}

/** One indicator in one period, compared. Values are in the indicator's unit. Absent: could not be said. */
export interface Comparison {
  indicator: number;
  period: number;
  /** Position in `figures`, or -1 where the council has no reading at all. */
  reading: number;
  value?: number;
  numerator?: number;
  denominator?: number;
  marker?: Marker;
  markerText?: string;
  /** 1 is best by polarity, or highest where there is no direction. Counts the council itself among its comparators. */
  rank?: number;
  of: number;
  tied: number; // how many others share the rank
  quartile?: 1 | 2 | 3 | 4;
  percentile?: number; // 0 to 1
  /** Quartile bounds of the group, the council included: minimum, Q1, median, Q3, maximum. */
  bounds?: readonly [number, number, number, number, number];
  /** Of the comparators, the council left out. */
  comparatorMedian?: number;
  comparatorMean?: number;
  comparatorPooled?: number;
  comparatorCount: number;
  interval?: Interval;
  /** The comparators' median, unless said otherwise. */
  benchmark?: { kind: 'median' | 'pooled' | 'mean' | 'country' | 'target' | 'lastYear'; value: number };
  position?: Position;
  /** Only where there is a direction. */
  standing?: Standing;
  trend: Trend;
  trendP?: number;
  /** Value a year before, where there is one. */
  previous?: { period: number; value: number };
  target?: number;
  targetMet?: boolean;
  /** From the value to the comparators' median, in the unit; positive: the value is higher. */
  gapToMedian?: number;
  /** The same in people, where there is a denominator; whole people, rounded away from 0. */
  gapInPeople?: number;
  omitted: readonly { authority: number; reason: string; marker?: Marker }[];
  /** The comparators' values, sorted by rank (council included), for charts: authority index and value. */
  ranked: readonly { authority: number; value: number }[];
  /** The council's values over time, oldest first, for charts, with the comparators' quartiles in each period. */
  series: readonly { period: number; value?: number; q1?: number; median?: number; q3?: number }[];
  /** By position in `Compared.alternatives`: its placing there, only where it differs from the one above. */
  otherwise?: ReadonlyMap<number, Placing>;
  /** Nearest first; only where there is a direction and a value. */
  milestones?: readonly Milestone[];
}

export interface Compared {
  group: ComparatorGroup;
  comparisons: readonly Comparison[];
  alternatives?: readonly Alternative[];
}
