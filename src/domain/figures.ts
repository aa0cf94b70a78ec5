import type { Aggregate, Authority } from './authority';
import type { CellAt } from './grid';
import type { Indicator } from './indicator';
import type { Marker } from './marker';
import type { Period } from './period';
import type { StoredFigures } from './storedFigures';

/** One figure: an authority, an indicator, a period, and a number or the reason why there is none. */
export interface Reading {
  authority: number; // index into `figures.authorities`
  indicator: number; // index into `figures.indicators`
  period: number; // index into `figures.periods`
  /** undefined where the marker stands in the place of the number. Never NaN, never 0 for "missing". */
  value: number | undefined;
  numerator: number | undefined;
  denominator: number | undefined;
  marker: Marker | undefined;
  /** The marker as it stands in the cell: "[c]", "*". */
  markerText: string | undefined;
  /** The value's cell first, then the numerator's and the denominator's. */
  cells: CellAt[];
}

/**
 * All readings, kept in columns so that a whole country's figures fit (an object each would not). Position i across the
 * arrays is one reading; NaN in the arrays stands for "no number" and never leaves them: use `reading(i)`.
 */
export interface Figures {
  /** What they are made over: `figuresOver` makes them of it anew, in another thread. */
  readonly stored: StoredFigures;
  authorities: readonly Authority[];
  /** Rows for countries, regions and totals, kept apart: aggregate readings are never in `readings`. */
  aggregates: readonly Aggregate[];
  indicators: readonly Indicator[];
  periods: readonly Period[];
  readonly length: number;
  readonly authority: Uint16Array;
  readonly indicator: Uint32Array;
  readonly period: Uint16Array;
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  reading(index: number): Reading;
  /** Positions of the readings of one indicator and period, in the order of `authorities`; empty when there are none. */
  of(indicator: number, period: number): Uint32Array;
  /** The position of one reading, or -1. */
  find(authority: number, indicator: number, period: number): number;
  /** Periods in which an indicator has readings, oldest first. */
  periodsOf(indicator: number): readonly number[];
  /** Readings of aggregates (Wales, England, a region): for a benchmark line, never for ranks. */
  aggregateReadings: readonly (Omit<Reading, 'authority'> & { aggregate: number })[];
}
