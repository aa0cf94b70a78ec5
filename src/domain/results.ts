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
  marker: string | null;
  rank: number | null;
  of: number;
  quartile: 1 | 2 | 3 | 4 | null;
  comparatorMedian: number | null;
  comparatorMean: number | null;
  comparatorPooled: number | null;
  lower95: number | null;
  upper95: number | null;
  lower998: number | null;
  upper998: number | null;
  difference: string | null;
  trend: 'improving' | 'worsening' | 'increasing' | 'decreasing' | 'noChange' | 'notTested';
  trendP: number | null;
  target: number | null;
  targetMet: boolean | null;
  gapToMedian: number | null;
  gapInPeople: number | null;
  omitted: { gss: string; name: string; reason: string }[];
  cells: string[];
}

export interface ResultDomain {
  id: string;
  name: string;
  suggested: number | null;
  level: number | null;
  reason: string;
  by: string;
  on: string;
  firmness: number | null;
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
  cell: string | null;
  message: string;
  fix: string;
}
