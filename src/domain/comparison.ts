import type { Marker } from './marker';
import type { ProcessControl } from './processControl';
import type { TeamScorecard } from './teams';
import type { ValueForMoney } from './valueForMoney';

export type { ProcessControl };

/** How the officer wants comparators chosen. */
export type ComparatorChoice =
  /** All of the country, or of it only those of the council's own tier (unitary, county …) or region. */
  | { kind: 'country'; of?: 'tier' | 'region' }
  /** By the context sheets; `withinCountry` false: of all countries. */
  | ({ kind: 'nearest'; k: number; withinCountry?: boolean } & NeighbourVariables)
  | { kind: 'named'; names: readonly string[] }
  /** The officer's own, saved under a name on our sheet Setup. */
  | { kind: 'list'; name: string }
  /** By name: of a sheet's families, of a file's, of those that we ship, of a region or a tier of the country. */
  | { kind: 'family'; name: string }
  | { kind: 'published'; sheet?: string };

export interface NeighbourVariables {
  /** As the context sheets call them; absent: all. */
  variables?: readonly string[];
  /** One for each variable, 0 or more, not all 0; absent: 1 each. */
  weights?: readonly number[];
}

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
  /** Without an interval: the value is the comparators' median itself, and no difference is there to be tested. */
  atMedian?: true;
}

/** A value in the good direction at which something would change: the smallest step that reaches it. */
export interface Milestone extends Placing {
  /** In the unit. */
  value: number;
  /** The change in people, signed as the numerator would change; absent where there is no denominator. */
  people?: number;
  targetMet?: boolean;
}

/** A funnel around the comparators' pooled value, for a proportion. In the unit, cut off at nobody and everybody. */
export interface Funnel {
  average: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
  /** Where the value lies against the limits; on a limit is within. */
  position: Position;
  /** Only where there is a direction. */
  standing?: Standing;
  /** The count or the base had to be worked out from the printed value. */
  approximate: boolean;
}

/** What changed in a year, in the unit: this year's value less last year's. */
export interface YearsChange {
  period: number;
  from: number;
  difference: number;
  /** Of the difference; absent where the people behind either value are not known. */
  lower95?: number;
  upper95?: number;
  /** Newcombe's for two proportions, the like of it for rates and counts. */
  method?: 'newcombe' | 'varianceRecovery';
  approximate?: boolean;
  /** 'noChange' where the interval has 0 in it, ends included; 'notTested' where there is none. */
  direction: Trend;
}

/** The difference of the value from a benchmark other than the comparators' median. */
export interface Against {
  kind: 'pooled' | 'mean' | 'country' | 'target' | 'lastYear';
  value: number;
  /** The value less the benchmark, in the unit. */
  difference: number;
  /** Absent where no interval can be given. */
  position?: Position;
  standing?: Standing;
}

/** How far the group's values lie apart, the council's among them. */
export interface GroupSpread {
  /** In the unit. */
  interquartileRange: number;
  /** Standard deviation ÷ mean, a share; absent where a value is below 0, or the mean is 0. */
  coefficientOfVariation?: number;
}

/** Where the best quarter of the group begins, in the unit, and how far the value lies from it (positive: the value is higher). */
export interface BestQuartile {
  bound: number;
  gap: number;
  /** Whole people, away from 0; absent where there is no denominator. */
  people?: number;
}

/** Comparators to learn from, nearest first. */
export interface LearnFrom {
  /** Significantly better at 95%. */
  better: readonly { authority: number; value: number }[];
  /** Those that improved most in five years: from which value, in which period. */
  improved: readonly { authority: number; value: number; from: number; period: number }[];
}

/** An indicator that only the council's own country has: who it was compared with instead. */
export interface WithinCountry {
  /** 'members': the group's own of this country; 'nearest': as many nearest in it; 'country': all of it. */
  by: 'members' | 'nearest' | 'country';
  members: readonly number[];
}

/** Why a number that stands in a cell is no value: it is a proportion of more than the whole, or of nobody (0 of 0). */
export type Refused = 'aboveWhole' | 'ofNobody';

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
  refused?: Refused;
  /** 1 is best by polarity, or highest where there is no direction. Counts the council itself among its comparators. */
  rank?: number;
  of: number;
  tied: number; // how many others share the rank
  quartile?: 1 | 2 | 3 | 4;
  /** Share of the others that it is strictly better than (higher than, where there is no direction), 0 to 1. */
  percentile?: number;
  /** 5 best to 1 worst, or 5 highest; absent for fewer than 5 values. */
  quintile?: 1 | 2 | 3 | 4 | 5;
  /** Quartile bounds of the group, the council included: minimum, Q1, median, Q3, maximum. */
  bounds?: readonly [number, number, number, number, number];
  /** Of the comparators, the council left out. */
  comparatorMedian?: number;
  comparatorMean?: number;
  comparatorPooled?: number;
  comparatorCount: number;
  interval?: Interval;
  /** Against the comparators' median. */
  position?: Position;
  /** As in `Placing`. */
  atMedian?: true;
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
  /** The council's values over time, oldest first, for charts; in each period the group's quartiles, and the median of the comparators alone. */
  series: readonly { period: number; value?: number; q1?: number; median?: number; q3?: number }[];
  /** By position in `Compared.alternatives`: its placing there, only where it differs from the one above. */
  otherwise?: ReadonlyMap<number, Placing>;
  /** Nearest first; only where there is a direction and a value. */
  milestones?: readonly Milestone[];
  /** Only for proportions whose comparators all have numerators. */
  funnel?: Funnel;
  change?: YearsChange;
  /** Other benchmarks that there are, in the order of their kinds; the median's is above. */
  against?: readonly Against[];
  /** Only for months and quarters, 13 points or more. */
  processControl?: ProcessControl;
  spread?: GroupSpread;
  /** Only where there is a direction. */
  bestQuartile?: BestQuartile;
  /** Only where there is a direction. */
  learnFrom?: LearnFrom;
  /** Only where the group has others than the council's countrymen, and they cannot have this indicator. */
  within?: WithinCountry;
}

export interface Compared {
  group: ComparatorGroup;
  comparisons: readonly Comparison[];
  /** The council's own teams beside each other. */
  teams?: readonly TeamScorecard[];
  /** Cost against performance, for the pairs that are said and have figures. */
  money?: readonly ValueForMoney[];
  alternatives?: readonly Alternative[];
}
