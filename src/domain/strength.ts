import type { CellAt } from './grid';

/**
 * What a drafted sentence says, one statement after the other: made into words in `present/`. Each is there only where its rule holds:
 * 'significantly…' where a test at 95% said so, a trend where five points were tested, 'best' and 'worst' where nobody shares the rank.
 */
export interface Fact {
  say:
    // an indicator: the figure
    | 'value' // value, period
    // against the comparators' median; details: at (the median), count (of comparators)
    | 'significantlyBetter'
    | 'significantlyWorse'
    | 'similarToBenchmark' // tested, and not apart
    | 'betterUntested' // on the good side, and not tested
    | 'worseUntested'
    | 'atBenchmark' // untested, and the same
    // where it stands; details: rank, of
    | 'best'
    | 'worst'
    | 'rank'
    | 'sharedRank' // rank, of, tied
    // which way it goes: five points, tested
    | 'improving'
    | 'worsening'
    | 'noChange'
    // details: target, and gap (in the unit, always above 0) where missed
    | 'targetMet'
    | 'targetMissed';
  details: Readonly<Record<string, string | number>>;
}

/** A strength or an area for development: drafted from one piece of evidence, or the officer's own. */
export interface StrengthItem {
  /** Stable from run to run: "indicator: SCC/001", "finding: F12", "own: 3". */
  key: string;
  /** Where it stands; 'leftOut' where the officer said so. */
  kind: 'strength' | 'areaForDevelopment' | 'leftOut';
  /** What the evidence says it is, whatever the officer made of it; absent for the officer's own, and for what the evidence no longer shows. */
  drafted?: 'strength' | 'areaForDevelopment';
  /** Framework domain; '' for one of the officer's own that has none. */
  domain: string;
  from:
    | { kind: 'indicator'; code: string; comparison: number }
    | { kind: 'finding'; id: string; finding: number }
    | { kind: 'officer' }
    /** The officer wrote words to it, and the evidence no longer shows it. */
    | { kind: 'gone' };
  /** Of an indicator: what its sentence says. Empty otherwise. */
  facts: readonly Fact[];
  /** A finding's own words; '' otherwise. */
  text: string;
  /** In Welsh, where the finding is one that we wrote. */
  textCy?: string;
  /** The officer's words, which go before the draft; '' where there are none. */
  words: string;
  /** The draft as it read when the officer wrote; '' where nothing was written. Where it differs from the draft as it reads now, the officer is told. */
  draftThen: string;
  /** What the officer typed, by column, as it stands: for cells that say nothing that we understand. */
  typed: Readonly<Record<string, string>>;
  /** What the evidence rests on. */
  cells: readonly CellAt[];
}
