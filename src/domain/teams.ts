import type { CellAt } from './grid';
import type { Indicator, Polarity } from './indicator';
import type { Period } from './period';
import type { ProcessControl } from './processControl';
import type { Text } from './text';

/** A figure of a team, a service or an area within the council, from a sheet of teams. Teams are never councils. */
export interface TeamReading {
  team: string;
  /** As written: a code or a title. */
  indicator: string;
  period: Period;
  /** In the unit; a share of numerator and denominator where only these are given, times 100. */
  value: number;
  target?: number;
  at: CellAt;
}

/** One team's figures for an indicator, beside those of the other teams in the latest period. */
export interface TeamScore {
  team: string;
  /** In the latest period of the indicator; absent where the team has none then. */
  value?: number;
  at?: CellAt;
  /** 1 is best, or highest where there is no direction. Among the teams alone. */
  rank?: number;
  of: number;
  quartile?: 1 | 2 | 3 | 4;
  target?: number;
  targetMet?: boolean;
  /** Only for months and quarters, 13 points or more. */
  control?: ProcessControl;
  /** Oldest first. */
  series: readonly { period: Period; value: number }[];
}

/** An indicator across the teams. */
export interface TeamScorecard {
  code: string;
  title: Text;
  unit: string;
  polarity: Polarity;
  /** As the register says it. */
  domain?: string;
  /** Whether the register knows it. */
  registered: boolean;
  decimals?: number;
  measure: Indicator['measure'];
  /** The latest in which any team has a figure. */
  period: Period;
  median: number;
  scores: readonly TeamScore[];
}
