import type { ResultImprovement, ResultYear } from './resultPlan';

/** results.json, version 1: a contract. Fields are only ever added. Absent numbers are null; addresses are "Sheet!B7". */
export interface Results {
  schema: 1;
  authority: { gss: string; name: string };
  framework: string;
  period: string | null;
  comparators: {
    method: string;
    /** How many there are: `members` in one number. */
    count: number;
    members: { gss: string; name: string; distance?: number }[];
    reason: string;
  };
  indicators: ResultIndicator[];
  domains: ResultDomain[];
  themes: { id: string; question: string; mean: number | null; level: number | null }[];
  questions: {
    id: string;
    mean: number | null;
    level: number | null;
    label: string;
    caps: { id: string; from: number; to: number; reason: string }[];
    judged: number;
    domains: number;
  }[];
  matrix: { x: number | null; y: number | null; previous: { x: number; y: number } | null } | null;
  /** The judgement log, oldest first. */
  log: ResultLogEntry[];
  /** Strengths, areas for development, priorities, actions, objectives and gaps; null where the run has no plan. */
  improvement: ResultImprovement | null;
  /** The council's closed years, oldest first. */
  years: ResultYear[];
  problems: ResultProblem[];
}

export interface ResultIndicator {
  code: string;
  title: string;
  polarity: 'higherIsBetter' | 'lowerIsBetter' | null;
  unit: string;
  period: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** The marker's name ("confidential"), and as it stands in the cell ("[c]"). */
  marker: string | null;
  markerText: string | null;
  rank: number | null;
  of: number;
  /** How many others share the rank. */
  tied: number;
  quartile: 1 | 2 | 3 | 4 | null;
  comparatorMedian: number | null;
  comparatorMean: number | null;
  comparatorPooled: number | null;
  lower95: number | null;
  upper95: number | null;
  lower998: number | null;
  upper998: number | null;
  /** The value is printed rounded, so that the interval from it is too. */
  intervalApproximate: boolean;
  difference: string | null;
  trend: 'improving' | 'worsening' | 'increasing' | 'decreasing' | 'noChange' | 'notTested';
  trendP: number | null;
  target: number | null;
  targetMet: boolean | null;
  gapToMedian: number | null;
  gapInPeople: number | null;
  /** Share of the others that it is strictly better than (higher than, with no direction), 0 to 1. */
  percentile: number | null;
  /** 5 best, or highest with no direction. */
  quintile: 1 | 2 | 3 | 4 | 5 | null;
  /** Around the comparators' pooled value at the council's own base; proportions only. `difference` as above. */
  funnel: {
    average: number;
    lower95: number;
    upper95: number;
    lower998: number;
    upper998: number;
    difference: string;
    approximate: boolean;
  } | null;
  /** On the year before; bounds of the change at 95%. */
  change: {
    period: string;
    from: number;
    difference: number;
    lower95: number | null;
    upper95: number | null;
    approximate: boolean;
    direction: ResultIndicator['trend'];
  } | null;
  /** The value less other benchmarks than the comparators' median. */
  against: {
    benchmark: 'pooled' | 'mean' | 'country' | 'target' | 'lastYear';
    value: number;
    gap: number;
    difference: string | null;
  }[];
  /** XmR, for months and quarters of 13 points or more; names as the NHS tool's. */
  processControl: {
    points: number;
    mean: number;
    lower: number;
    upper: number;
    variation: 'commonCause' | 'improvement' | 'concern' | 'neutralHigh' | 'neutralLow';
    assurance: 'consistentlyMet' | 'consistentlyMissed' | 'hitAndMiss' | null;
  } | null;
  /** Of the group, the council included; the coefficient is a share. */
  interquartileRange: number | null;
  coefficientOfVariation: number | null;
  /** Where the best quarter begins, and the value less that. Only with a direction. */
  bestQuartileBound: number | null;
  gapToBestQuartile: number | null;
  gapToBestQuartileInPeople: number | null;
  /** Comparators that are significantly better, and those that improved most in five years, nearest first. Only with a direction. */
  learnFrom: {
    better: { gss: string; name: string; value: number }[];
    improved: { gss: string; name: string; value: number; from: number; period: string }[];
  } | null;
  /** Whom it was compared with instead, where only the council's country has the indicator. */
  within: { by: 'members' | 'nearest' | 'country'; members: { gss: string; name: string }[] } | null;
  /** `reason` is a code: a marker's name, or why `compare` left the authority out. */
  omitted: { gss: string; name: string; reason: string; reasonInWords: string }[];
  cells: string[];
}

export interface ResultDomain {
  id: string;
  name: string;
  suggested: number | null;
  /** The officer's level where there is one (`judged`), else the suggestion. */
  level: number | null;
  judged: boolean;
  /** Weighted mean of the evidence, before rounding. */
  mean: number | null;
  reason: string;
  by: string;
  on: string;
  firmness: number | null;
  /** What would change the suggestion, most telling first. */
  firmnessChanges: {
    alternative: string;
    details: Record<string, string | number>;
    level: number | null;
  }[];
  coverage: number;
  mixed: boolean;
  /** Why there is no suggestion, in words; '' where there is one. */
  notEnough: string;
  evidence: {
    kind: 'indicator' | 'finding';
    id: string;
    level: number | null;
    weight: number;
    /** Share of the alternatives that keep the indicator's own level, 0 to 1; null for a finding. */
    firmness: number | null;
    /** What would change the indicator's own level, most telling first. */
    firmnessChanges: ResultDomain['firmnessChanges'];
    /** The smallest change that moves the indicator itself up. */
    nextLevel: ResultDomain['nextLevel'];
    why: string[];
    cells: string[];
  }[];
  nextLevel: { indicator: string; value: number; people: number | null; to: number } | null;
  /** The level that the council means to reach. */
  targetLevel: number | null;
  /** Whose level stands; null where nobody judged. */
  role: 'lead' | 'moderator' | null;
  lead: ResultJudgement | null;
  moderated: ResultJudgement | null;
  /** What officers judged for a year before and have not judged for this one; null where there is none. */
  earlier: (ResultJudgement & { year: string; role: 'lead' | 'moderator' }) | null;
  /** What differs from the evidence that the judgement rested on: with any, its evidence has changed. */
  evidenceChanges: {
    what: 'added' | 'removed' | 'changed';
    kind: 'indicator' | 'finding';
    id: string;
    then: ResultEvidenceThen | null;
    now: ResultEvidenceThen | null;
    inWords: string;
  }[];
}

/** What one person judged. */
export interface ResultJudgement {
  level: number | null;
  reason: string;
  by: string;
  on: string;
}

/** Period and value are an indicator's, text a finding's. */
export interface ResultEvidenceThen {
  level: number | null;
  period: string | null;
  value: number | null;
  text: string | null;
}

export interface ResultLogEntry {
  number: number;
  /** Day of the run that recorded it; `judgedOn` is the day that the officer gave. */
  on: string;
  framework: string;
  domain: string;
  role: 'lead' | 'moderator';
  suggested: number | null;
  before: number | null;
  level: number | null;
  reason: string;
  by: string;
  judgedOn: string;
}

export interface ResultProblem {
  code: string;
  severity: 'error' | 'warning' | 'note';
  sheet: string | null;
  /** "B7", on `sheet`. */
  cell: string | null;
  message: string;
  fix: string;
}
