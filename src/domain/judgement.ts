import type { Problem } from './problem';
import type { Refused } from './comparison';
import type { EvidenceChange, JudgementRecord, JudgementRole } from './judgementLog';

/** One piece of evidence of a domain, with its level on the framework's scale. */
export interface Evidence {
  kind: 'indicator' | 'finding';
  /** Indicator code or finding id. */
  id: string;
  /** Index into `comparisons` or `findings`. */
  index: number;
  domain: string;
  level?: number;
  weight: number;
  /** How the level came about, step by step, as codes with their numbers: made into sentences in `present/`. */
  steps: readonly EvidenceStep[];
  /** Of an indicator's own level, where it has one. */
  firmness?: Firmness;
  /** The smallest change that moves the indicator itself at least one level up; `to` is its own level then. */
  nextLevel?: NextLevel;
}

export interface EvidenceStep {
  rule:
    | 'quartile' // details: quartile, of
    | 'threshold'
    | 'target' // level from target alone; details: target, met
    | 'noTarget' // the rule asks for a target and there is none
    | 'targetAndTrendUp' // one step up: target met and trend agrees
    | 'targetAndTrendDown'
    | 'heldNotSignificant' // held at 2–3: not significant at 95%
    | 'heldAtMedian' // held at 2–3: no difference at all, and no interval
    | 'noDirection' // no good direction, or none said: context only
    | 'noScale' // the framework has no levels
    | 'contextOnly' // the framework's rule says so
    | 'noValue' // details: marker
    | Refused
    | 'tooFewComparators'
    | 'officersLevel' // a finding's own level
    | 'teamsMeetTarget' // details: met, of, level
    | 'teamsImproving' // one step up: more teams improve than give concern
    | 'teamsWorsening'
    | 'noLevel'; // a finding without a level
  details: Readonly<Record<string, string | number>>;
}

export interface Suggestion {
  /** null: not enough evidence, which is never a level. */
  level: number | null;
  /** The weighted mean of the evidence, before rounding. */
  mean?: number;
  /** Why there is no level. */
  why?: 'tooFewPieces' | 'belowCoverageFloor' | 'noScale';
  mixed: boolean;
  pieces: number;
  /** Share of the expected evidence that could be used, 0 to 1. */
  coverage: number;
}

/** What one person decided of a domain. */
export interface RoleJudgement {
  level?: number;
  reason: string;
  by: string;
  /** ISO day or as typed. */
  on: string;
}

/** The judgement of a domain that stands: the moderated level where there is one, else the lead officer's. */
export interface OfficerJudgement extends RoleJudgement {
  domain: string;
  /** Absent: the lead officer's. */
  role?: JudgementRole;
}

/** A judgement of another year than the one that is judged now. */
export interface EarlierJudgement extends RoleJudgement {
  level: number;
  /** What that year is called. */
  year: string;
}

/** How far the level depends on choices that could have been made otherwise. */
export interface Firmness {
  /** Share of alternatives that keep the level, 0 to 1; absent where there is no level. */
  share?: number;
  alternatives: number;
  /** Those that change it, most telling first. */
  changes: readonly {
    /** An `Alternative`'s kind, or 'withoutEvidence', 'withoutProvisional': words in `evidenceWords`. */
    alternative: string;
    details: Readonly<Record<string, string | number>>;
    level: number | null;
  }[];
}

export interface NextLevel {
  indicator: string;
  /** Value that it would need to have, in the unit. */
  value: number;
  /** The change in people, where there is a denominator. */
  people?: number;
  to: number;
}

export interface DomainResult {
  domain: string;
  suggestion: Suggestion;
  evidence: readonly Evidence[];
  /** What stands. A level typed without the reason that it needs is not in it yet. */
  judgement?: OfficerJudgement;
  /** What each person decided, as far as it was taken up. */
  lead?: RoleJudgement;
  moderated?: RoleJudgement;
  /** What stands in a person's cells from a year before: it was judged for that year, and is to be judged again for this one. */
  earlier?: Readonly<Partial<Record<JudgementRole, EarlierJudgement>>>;
  /** What the officer's cells of the grid are to hold: as typed, by column id. */
  entered?: ReadonlyMap<string, string | number | boolean>;
  /** What the officers typed and is not taken up: a level that is none, one without the reason that it needs. Absent: all was. */
  notTakenUp?: readonly Problem[];
  /** What is different from the evidence on which the judgement was made; absent or empty: nothing. */
  evidenceChanges?: readonly EvidenceChange[];
  /** The officer's level where there is one, else the suggestion's. null: not judged. */
  level: number | null;
  /** The level that the council means to reach, as typed on the star chart's sheet. */
  targetLevel?: number;
  firmness: Firmness;
  nextLevel?: NextLevel;
}

export interface QuestionResult {
  question: string;
  /** Mean of its judged domains; absent where none is. */
  mean?: number;
  /** After caps; null where none of its domains is judged. */
  level: number | null;
  /** Before caps. */
  uncapped: number | null;
  caps: readonly { id: string; from: number; to: number }[];
  judged: number;
  domains: number;
}

export interface ThemeResult {
  theme: string;
  mean?: number;
  level: number | null;
}

export interface Judged {
  domains: readonly DomainResult[];
  themes: readonly ThemeResult[];
  questions: readonly QuestionResult[];
  /** Levels on the two questions; null where the framework has no matrix or a question is not judged. */
  matrix: { x: number | null; y: number | null; previous: { x: number; y: number } | null } | null;
  /** The judgement log, what this run adds included. */
  record?: JudgementRecord;
}
