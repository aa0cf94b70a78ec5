/** results.json, version 1: a contract. Fields are only ever added. Absent numbers are null; addresses are "Sheet!B7". */
export interface Results {
  schema: 1;
  authority: { gss: string; name: string };
  framework: string;
  period: string | null;
  comparators: {
    method: string;
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
    why: string[];
    cells: string[];
  }[];
  nextLevel: { indicator: string; value: number; people: number | null; to: number } | null;
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
