import type { ActionTexts, Actor } from './action';
import type { Polarity } from './indicator';

/** One piece of evidence as it was when the year was closed. */
export interface ClosedEvidence {
  kind: 'indicator' | 'finding';
  /** Indicator code or finding id. */
  id: string;
  /** A finding's words, an indicator's title. */
  text: string;
  /** In Welsh, of a finding that we wrote. */
  textCy?: string;
  level: number | null;
}

export interface ClosedDomain {
  id: string;
  /** In the language of the run that closed it, so that it can be read without its framework. */
  name: string;
  level: number | null;
  suggested: number | null;
  /** The officer's own level, reason, name and day; level null and texts '' where there were none. */
  judged: number | null;
  reason: string;
  by: string;
  on: string;
  evidence: readonly ClosedEvidence[];
}

/** An indicator's figure as it was when the year was closed. In its unit; null: there was none. */
export interface ClosedFigure {
  code: string;
  title: string;
  unit: string;
  polarity: Polarity;
  period: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** value = numerator ÷ denominator × multiplier. */
  multiplier: number | null;
  median: number | null;
  rank: number | null;
  of: number;
  target: number | null;
}

export interface ClosedAction extends ActionTexts {
  key: string;
  text: string;
  actor: Actor | null;
  domain: string;
  priority: number | null;
  indicators: readonly string[];
}

/** A year that the officer closed: levels, evidence, figures and actions as they were. Kept in the workbook, never changed. */
export interface ClosedYear {
  /** What the officer calls it: "2015-16". Unique among the closed years of a council. */
  label: string;
  /** ISO day on which it was closed. */
  on: string;
  /** What the run's own year was called, by its figures: see `yearLabel`. Absent in workbooks of old. */
  period?: string;
  /** So many lines the judgement log had: those judgements are this year's, or an earlier one's. Absent in workbooks of old. */
  logged?: number;
  /** GSS code. */
  authority: string;
  framework: { id: string; version: string; levels: number; best: 'highest' | 'lowest' };
  domains: readonly ClosedDomain[];
  questions: readonly { id: string; level: number | null; mean: number | null }[];
  matrix: { x: number | null; y: number | null } | null;
  figures: readonly ClosedFigure[];
  /** Drafted or the officer's words, as they read. */
  strengths: readonly {
    key: string;
    kind: 'strength' | 'areaForDevelopment';
    domain: string;
    text: string;
  }[];
  priorities: readonly { number: number; text: string }[];
  actions: readonly ClosedAction[];
}

/** The part of a year that can be said without words: what two years are compared by. */
export type YearFacts = Pick<ClosedYear, 'label' | 'domains' | 'questions' | 'matrix' | 'figures'>;

/** All years that were closed in a workbook, as kept in it. */
export interface ClosedYears {
  version: 1;
  /** Oldest first, by the order in which they were closed. */
  years: readonly ClosedYear[];
  /** The last closing, until the next: what stood under that label before, where something did. */
  undo?: { authority: string; label: string; replaced?: ClosedYear };
}

/** Why a domain's level moved, or did not: which evidence changed its own level, came or went. */
export interface EvidenceMove {
  kind: 'indicator' | 'finding';
  id: string;
  text: string;
  textCy?: string;
  change: 'up' | 'down' | 'new' | 'gone';
  from: number | null;
  to: number | null;
  /** Of an indicator: its figures then and now. */
  figures?: { from: { period: string; value: number | null }; to: { period: string; value: number | null } };
}

export interface DomainMove {
  domain: string;
  from: number | null;
  to: number | null;
  /** 'up' is better, whichever end of the scale is good. 'new': there was no level before; 'gone': there is none now. */
  change: 'up' | 'down' | 'same' | 'new' | 'gone';
  suggested: { from: number | null; to: number | null };
  /** What officers judged; null: nothing. */
  judged: { from: number | null; to: number | null };
  /** The level moved, and the suggestion did not: the officer judged otherwise. */
  byJudgement: boolean;
  evidence: readonly EvidenceMove[];
}

/** Two years side by side: what moved and why. */
export interface YearComparison {
  /** Labels; `to` is '' for this run, which is not closed. */
  from: string;
  to: string;
  /** In the order of the framework. */
  domains: readonly DomainMove[];
  matrix: { from: { x: number; y: number } | null; to: { x: number; y: number } | null };
}

/** What a run knows of the years before it. */
export interface YearOnYear {
  /** Of this council, oldest first; those of another framework too. */
  closed: readonly ClosedYear[];
  /** The latest closed in this framework before the run's own year: "last year" on every sheet. */
  last?: ClosedYear;
  /** From last year to this run. */
  sinceLast?: YearComparison;
  /** Between the two latest closed years in this framework before the run's own. */
  betweenClosed?: YearComparison;
}

/** By which a judgement is told to be of this run's year, or of one that was closed. */
export interface YearsKnown {
  /** What this run's year is called: see `yearLabel`. */
  now: string;
  /** Of this council and framework, oldest first. */
  closed: readonly (ClosedYear & Required<Pick<ClosedYear, 'period'>>)[];
  /** Whether two names say one time. */
  isSame: (one: string, other: string) => boolean;
}
