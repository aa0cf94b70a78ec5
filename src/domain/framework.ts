import type { Text } from './text';

/** A framework is data: nothing about a particular one stands in code. Ids are stable names in results.json and in sheets. */
export interface Framework {
  id: string;
  version: string;
  /** ISO day from which it applies. */
  date: string;
  name: Text;
  /** What it is for and where it comes from, in a sentence or two. */
  about?: Text;
  /** Levels are 1 … `levels`; 0 for a framework without levels. `best` says which end is good. Labels of a single domain's levels, lowest number first. */
  scale: { levels: number; best: 'highest' | 'lowest'; labels: readonly Text[] };
  questions: readonly Question[];
  themes: readonly Theme[];
  domains: readonly Domain[];
  /** Fewer pieces than `minimumEvidence`, or a share of expected evidence below `floor` (0 to 1): not enough evidence. */
  coverage: { minimumEvidence: number; floor: number };
  rollUp: RollUp;
  caps: readonly Cap[];
  /** The question on each axis, or absent for a framework without a matrix. */
  matrix?: { across: string; up: string };
  indicatorRules: readonly IndicatorRule[];
  /** Pairs of indicators that say what is got for the money. */
  valueForMoney?: readonly MoneyPair[];
  /** What a piece of evidence from teams counts, relative to an indicator of the council's 1. Absent: a half. */
  teams?: { weight: number };
}

/** A cost (a unit cost, a spend for each resident) and what it is meant to buy: codes of indicators. */
export interface MoneyPair {
  cost: string;
  outcome: string;
  /** The domain in which it is shown as context; absent: the one called resources, where there is one. */
  domain?: string;
}

/**
 * How levels come together. 'meanHalfUp': a question is the mean of its domains. 'percentageBands': their sum as a percentage of the most
 * that it could be, to a whole percent (a half up), then the highest level whose band has begun; `bands` has where the second and each
 * further level begins. Counted from the worst end of the scale, whichever number that is.
 */
export interface RollUp {
  domain: 'weightedMeanHalfUp';
  question: 'meanHalfUp' | 'percentageBands';
  bands?: readonly number[];
}

export interface Question {
  id: string;
  text: Text;
  /** One label a level, lowest number first. */
  labels: readonly Text[];
  /** The labels of its domains' levels, where they are other words than its own. */
  domainLabels?: readonly Text[];
}

export interface Theme {
  id: string;
  question: string;
  name: Text;
}

export interface Domain {
  id: string;
  theme: string;
  name: Text;
  definition: Text;
  /** One descriptor a level, lowest number first. */
  descriptors: readonly Text[];
  /** What good looks like: what the public would notice, and what elected members should be able to see for themselves. */
  goodForPublic?: readonly Text[];
  goodForMembers?: readonly Text[];
  /** What a scrutiny committee could ask. */
  scrutinyQuestions?: readonly Text[];
  evidenceKinds: readonly Text[];
  weight: number;
  /** Other names under which an officer's register or findings may call it. */
  aliases: readonly string[];
}

/** "With domain at `atMost` or below, the question is at most `limit`." Levels as numbers of the scale. */
export interface Cap {
  id: string;
  domain: string;
  atMost: number;
  question: string;
  limit: number;
  reason: Text;
}

/** How an indicator's level is found. Absent for an indicator: quartile. `weight` is what it counts among the others: 1, unless said. */
export type IndicatorRule = { indicator: string; weight?: number } & (
  | { rule: 'quartile' }
  | { rule: 'threshold'; bounds: readonly number[] }
  | { rule: 'target' }
  | { rule: 'context' }
);
