/** The figures of the last run, kept in the workbook so that the next can say what is new, gone and revised. */
export interface RememberedFigures {
  version: 1;
  /** all: every reading · own: of each indicator and period only how many there were, and the council's own. */
  kept: 'all' | 'own';
  /** Codes. */
  indicators: readonly string[];
  periods: readonly { key: string; label: string }[];
  /** GSS codes; with `kept` own only the council's. */
  authorities: readonly string[];
  series: readonly RememberedSeries[];
}

/** One indicator in one period: indexes into the lists above. */
export interface RememberedSeries {
  indicator: number;
  period: number;
  /** All readings that there were, those not kept included. */
  count: number;
  /** Of the readings kept. `values` has a number, or a marker where there was none. */
  authorities: readonly number[];
  values: readonly RememberedValue[];
}

/** A number, or the marker that stood in its place. */
export type RememberedValue = number | string;

/** What is different from the last run, for one indicator and period. */
export interface FigureChange {
  kind: 'new' | 'gone' | 'revised';
  /** Its code. */
  indicator: string;
  /** Its label. */
  period: string;
  /** How many readings. */
  count: number;
  /** The readings by GSS code, where they are known one by one; at most 200. */
  readings: readonly { gss: string; before?: RememberedValue; after?: RememberedValue }[];
}
