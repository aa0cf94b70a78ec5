import type { Aggregate, Authority } from '../../domain/authority';
import type { Figures, Reading } from '../../domain/figures';
import type { CellAt } from '../../domain/grid';
import type { Indicator } from '../../domain/indicator';
import type { Marker } from '../../domain/marker';
import type { Period } from '../../domain/period';

/** Figures as threads hand them to each other: the columns in memory that all of them see, the rest copied. */
export interface SharedFigures {
  authorities: readonly Authority[];
  aggregates: readonly Aggregate[];
  indicators: readonly Indicator[];
  periods: readonly Period[];
  authority: Uint16Array;
  indicator: Uint32Array;
  period: Uint16Array;
  value: Float64Array;
  numerator: Float64Array;
  denominator: Float64Array;
  /** By indicator and period, where its readings begin; one more than there are of these. */
  starts: Uint32Array;
  /** By reading, into the two lists of texts; 0 is none. */
  marker: Uint16Array;
  markerText: Uint16Array;
  markers: readonly (string | undefined)[];
  markerTexts: readonly (string | undefined)[];
  /** By reading, where its cells begin in `cells`; one more than there are readings. */
  cellStarts: Uint32Array;
  /** Three numbers a cell: the sheet's place in `sheets`, row, column. */
  cells: Uint32Array;
  sheets: readonly string[];
  aggregateReadings: Figures['aggregateReadings'];
}

/** Figures made ready to be handed to other threads. */
export function shareFigures(figures: Figures): SharedFigures {
  const { length, indicators, periods } = figures;
  const [markers, markerTexts, sheets] = [new Numbered(), new Numbered(), new Numbered()];
  markers.of(undefined);
  markerTexts.of(undefined);
  const marker = shared(Uint16Array, length);
  const markerText = shared(Uint16Array, length);
  const cellStarts = shared(Uint32Array, length + 1);
  const cells: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const reading = figures.reading(at);
    marker[at] = markers.of(reading.marker);
    markerText[at] = markerTexts.of(reading.markerText);
    for (const { sheet, row, column } of reading.cells) cells.push(sheets.of(sheet), row, column);
    cellStarts[at + 1] = cells.length;
  }
  const starts = shared(Uint32Array, indicators.length * periods.length + 1);
  for (let at = 0; at < length; at += 1) {
    const bucket = (figures.indicator[at] as number) * periods.length + (figures.period[at] as number);
    starts[bucket + 1] = at + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = Math.max(starts[bucket] as number, starts[bucket - 1] as number);
  }
  const columns = shared(Uint32Array, cells.length);
  columns.set(cells);
  return {
    authorities: figures.authorities,
    aggregates: figures.aggregates,
    indicators,
    periods,
    authority: copied(figures.authority, shared(Uint16Array, length)),
    indicator: copied(figures.indicator, shared(Uint32Array, length)),
    period: copied(figures.period, shared(Uint16Array, length)),
    value: copied(figures.value, shared(Float64Array, length)),
    numerator: copied(figures.numerator, shared(Float64Array, length)),
    denominator: copied(figures.denominator, shared(Float64Array, length)),
    starts,
    marker,
    markerText,
    markers: markers.texts,
    markerTexts: markerTexts.texts,
    cellStarts,
    cells: columns,
    sheets: sheets.texts.map((sheet) => sheet ?? ''),
    aggregateReadings: figures.aggregateReadings,
  };
}

/** The figures that another thread handed over. */
export function figuresShared(from: SharedFigures): Figures {
  const { authority, indicator, period, value, numerator, denominator, starts, periods } = from;
  const { length } = authority;
  const positions = Uint32Array.from({ length }, (_, at) => at);
  const bounds = (i: number, p: number): [number, number] => {
    const bucket = i * periods.length + p;
    return [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
  };
  const periodsOf = (i: number): readonly number[] =>
    periods.flatMap((_, p) => {
      const [start, end] = bounds(i, p);
      return end > start ? [p] : [];
    });
  const known: (readonly number[] | undefined)[] = [];
  return {
    authorities: from.authorities,
    aggregates: from.aggregates,
    indicators: from.indicators,
    periods,
    length,
    authority,
    indicator,
    period,
    value,
    numerator,
    denominator,
    reading: (at) => readingOf(from, at),
    of: (i, p) => positions.subarray(...bounds(i, p)),
    find: (a, i, p) => {
      const [start, end] = bounds(i, p);
      for (let at = start; at < end; at += 1) if (authority[at] === a) return at;
      return -1;
    },
    periodsOf: (i) => (known[i] ??= periodsOf(i)),
    aggregateReadings: from.aggregateReadings,
  };
}

function readingOf(from: SharedFigures, at: number): Reading {
  const cells: CellAt[] = [];
  for (let cell = from.cellStarts[at] ?? 0; cell < (from.cellStarts[at + 1] ?? 0); cell += 3) {
    cells.push({
      sheet: from.sheets[from.cells[cell] as number] ?? '',
      row: from.cells[cell + 1] as number,
      column: from.cells[cell + 2] as number,
    });
  }
  return {
    authority: from.authority[at] ?? 0,
    indicator: from.indicator[at] ?? 0,
    period: from.period[at] ?? 0,
    value: present(from.value[at]),
    numerator: present(from.numerator[at]),
    denominator: present(from.denominator[at]),
    marker: from.markers[from.marker[at] ?? 0] as Marker | undefined,
    markerText: from.markerTexts[from.markerText[at] ?? 0],
    cells,
  };
}

function present(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number;
}

/** Texts by the numbers that stand for them. */
class Numbered {
  readonly texts: (string | undefined)[] = [];
  private readonly numbers = new Map<string | undefined, number>();

  of(text: string | undefined): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

interface ColumnKind<Column> {
  new (memory: SharedArrayBuffer): Column;
  BYTES_PER_ELEMENT: number;
}

function shared<Column>(kind: ColumnKind<Column>, length: number): Column {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}

function copied<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
