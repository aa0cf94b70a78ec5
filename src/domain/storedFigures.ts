import type { Aggregate, Authority } from './authority';
import { cellAt } from './found';
import type { CellAt } from './grid';
import type { Indicator } from './indicator';
import type { Period } from './period';

/**
 * All readings in columns, with what their numbers stand for. Nothing in it that threads cannot hand to each other; `figuresOver` makes
 * figures of it.
 */
export interface StoredFigures {
  authorities: readonly Authority[];
  aggregates: readonly Aggregate[];
  indicators: readonly Indicator[];
  periods: readonly Period[];
  /** By indicator, period and authority. */
  readings: StoredReadings;
  ofAggregates: StoredReadings;
  /** Markers as they stand in the cells: `markerText` is a place among them. */
  markerTexts: readonly string[];
  /** The tables that the readings came from. */
  tables: readonly SourceTable[];
}

/** Readings by position, in columns of one length. */
export interface StoredReadings {
  /** Whose it is: an index into the authorities, or the aggregates. */
  whose: Uint16Array;
  indicator: Uint32Array;
  period: Uint16Array;
  /** NaN is "no number"; so it is in the next two. */
  value: Float64Array;
  numerator: Float64Array;
  denominator: Float64Array;
  /** A place in `markerList`, from 1; 0 is "no marker". */
  marker: Uint8Array;
  markerText: Uint16Array;
  /** The cells of its own: `cellsOf` makes them of these four. */
  table: Uint16Array;
  row: Uint32Array;
  group: Uint16Array;
  parts: Uint8Array;
  /** By position: cells in other rows that a reading is made of, besides its own. */
  further: ReadonlyMap<number, readonly CellAt[]>;
}

/** Columns for so many readings, to be filled. */
export function blankReadings(length: number): StoredReadings {
  return {
    whose: new Uint16Array(length),
    indicator: new Uint32Array(length),
    period: new Uint16Array(length),
    value: new Float64Array(length),
    numerator: new Float64Array(length),
    denominator: new Float64Array(length),
    marker: new Uint8Array(length),
    markerText: new Uint16Array(length),
    table: new Uint16Array(length),
    row: new Uint32Array(length),
    group: new Uint16Array(length),
    parts: new Uint8Array(length),
    further: new Map(),
  };
}

/** Where a table of figures stands: the columns count within its grid, whose first cell is at `top` and `left` of the sheet. */
export interface SourceTable {
  sheet: string;
  top: number;
  left: number;
  groups: readonly SourceColumns[];
}

/** The columns of one kind of figures. */
export interface SourceColumns {
  value?: number;
  numerator?: number;
  denominator?: number;
}

const [hasValue, hasNumerator, hasDenominator] = [1, 2, 4];

/** Which cells a reading has in its own row, as a number: the value's wherever it has a column, the others' where they hold something;
 * else the first that could. */
export function partsOf(columns: SourceColumns, isFilled: (column: number) => boolean): number {
  const { value, numerator, denominator } = columns;
  const parts =
    (value === undefined ? 0 : hasValue) |
    (numerator !== undefined && isFilled(numerator) ? hasNumerator : 0) |
    (denominator !== undefined && isFilled(denominator) ? hasDenominator : 0);
  if (parts !== 0) return parts;
  return numerator !== undefined ? hasNumerator : denominator !== undefined ? hasDenominator : 0;
}

/**
 * The cells of a reading: the value's first, then the numerator's and the denominator's, then those in other rows.
 * @param from columns that have it at this position
 */
export function cellsOf(
  tables: readonly SourceTable[],
  from: Pick<StoredReadings, 'table' | 'row' | 'group' | 'parts' | 'further'>,
  at: number,
): CellAt[] {
  const further = from.further.get(at) ?? [];
  const table = tables[from.table[at] ?? 0];
  const columns = table?.groups[from.group[at] ?? 0];
  if (table === undefined || columns === undefined) return [...further];
  const [row, parts] = [from.row[at] ?? 0, from.parts[at] ?? 0];
  const cells: CellAt[] = [];
  if ((parts & hasValue) !== 0) cells.push(cellAt(table, row, columns.value ?? 0));
  if ((parts & hasNumerator) !== 0) cells.push(cellAt(table, row, columns.numerator ?? 0));
  if ((parts & hasDenominator) !== 0) cells.push(cellAt(table, row, columns.denominator ?? 0));
  if (parts === 0) cells.push(cellAt(table, row, 0));
  return [...cells, ...further];
}
