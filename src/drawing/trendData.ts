import type { DrawingWords } from './drawingOptions';

/** mean: a thin line · limit: dashed. */
export type RuleKind = 'mean' | 'limit';

export interface TrendPoint {
  label: string;
  /** Absent: a gap in the line, never a zero. */
  value?: number;
  /** The comparators' quartiles in this period. */
  q1?: number;
  median?: number;
  q3?: number;
}

export interface TrendData {
  points: readonly TrendPoint[];
  target?: number;
  /** The last value as printed. */
  shown?: string;
  fromZero?: boolean;
  /** Straight lines across: the mean and the limits of a control chart. Those of one text are one entry of the key. */
  rules?: readonly { value: number; text: string; kind: RuleKind }[];
}

export interface TrendWords extends DrawingWords {
  axis: string;
  own: string;
  /** The band between the comparators' quartiles, and their median. */
  band: string;
  median: string;
  target: string;
}
