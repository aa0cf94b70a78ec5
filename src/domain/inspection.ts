import type { Layout } from './foundTable';
import type { ResultProblem } from './results';

/** `inspect --json`, version 1: a contract. Fields are only ever added. */
export interface Inspection {
  schema: 1;
  tables: {
    sheet: string;
    /** "A4:H26", header included. */
    range: string;
    layout: Layout;
    authorities: number;
    aggregates: number;
    indicators: string[];
    periods: string[];
    readings: number;
    doubts: { code: string; count: number; example: string; message: string }[];
  }[];
  problems: ResultProblem[];
}
