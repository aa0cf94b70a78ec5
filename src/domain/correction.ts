import type { Polarity } from './indicator';

/** What an officer can say a column is. */
export const columnReadings = [
  'authority',
  'authorityCode',
  'area',
  'indicator',
  'indicatorCode',
  'period',
  'value',
  'numerator',
  'denominator',
  'note',
  'unit',
  'ignore',
] as const;
export type ColumnReading = (typeof columnReadings)[number];

/**
 * What the officer corrected of one table, column or indicator, typed on our sheet Setup. It is found again by its key (the sheet's
 * name and headings, or the indicator's code), never by a cell's address: next quarter's paste may be longer or stand lower.
 */
export interface Correction {
  key: string;
  /** As typed, so that nothing is lost where it is not understood or matches nothing any more. */
  typed: readonly [first: CorrectionEntry, second: CorrectionEntry];
  /** Of a table: it is not read. */
  skip?: boolean;
  /** Of a table: its header's row on the sheet (1 is the first) and, once it has been found there, what stands in it. */
  header?: { row: number; text: string };
  /** Of a column. */
  readAs?: ColumnReading;
  /** Of an indicator. */
  polarity?: Polarity;
  unit?: string;
}

export type CorrectionEntry = string | number | boolean | undefined;

/** By key. */
export type Corrections = ReadonlyMap<string, Correction>;

/** Where a table stands, as a correction remembers it. */
export interface TablePlace {
  sheet: string;
  /** The table's first heading, as it was found before any correction. */
  heading: string;
  /** 2 for the second table of the sheet with that heading. */
  number: number;
}

export function tableKey({ sheet, heading, number }: TablePlace): string {
  return `table: ${sheet} › ${numbered(heading, number)}`;
}

/** @param number 2 for the second column of the table with that heading */
export function columnKey(table: TablePlace, heading: string, number: number): string {
  return `column: ${table.sheet} › ${numbered(table.heading, table.number)} › ${numbered(heading, number)}`;
}

export function indicatorKey(code: string): string {
  return `indicator: ${code}`;
}

/** What a key is about. */
export function correctedThing(key: string): 'table' | 'column' | 'indicator' | undefined {
  return (['table', 'column', 'indicator'] as const).find((thing) => key.startsWith(`${thing}: `));
}

function numbered(heading: string, number: number): string {
  const text = heading.replace(/\s+/g, ' ').trim();
  return number === 1 ? text : `${text} (${String(number)})`;
}
