import type { DrawingWords } from './drawingOptions';

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
}

export interface TrendWords extends DrawingWords {
  axis: string;
  own: string;
  /** The band between the comparators' quartiles, and their median. */
  band: string;
  median: string;
  target: string;
}
