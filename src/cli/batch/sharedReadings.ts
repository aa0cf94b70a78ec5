import type { Reading } from '../../domain/figures';
import type { CellAt } from '../../domain/grid';
import type { Marker } from '../../domain/marker';

/** Readings in columns of memory that all threads see; texts are copied. NaN is "no number". */
export interface SharedReadings {
  /** Whose it is: an index into the authorities, or the aggregates. */
  whose: Uint16Array;
  indicator: Uint32Array;
  period: Uint16Array;
  value: Float64Array;
  numerator: Float64Array;
  denominator: Float64Array;
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
}

/** A reading of an authority or of an aggregate. */
type OneReading = Omit<Reading, 'authority'>;

/** Readings made ready to be handed to other threads.
 * @param whose by position, as `reading` is */
export function shareReadings(
  length: number,
  whose: (at: number) => number,
  reading: (at: number) => OneReading,
): SharedReadings {
  const [markers, markerTexts, sheets] = [new Numbered(), new Numbered(), new Numbered()];
  markers.of(undefined);
  markerTexts.of(undefined);
  const made = {
    whose: shared(Uint16Array, length),
    indicator: shared(Uint32Array, length),
    period: shared(Uint16Array, length),
    value: shared(Float64Array, length),
    numerator: shared(Float64Array, length),
    denominator: shared(Float64Array, length),
    marker: shared(Uint16Array, length),
    markerText: shared(Uint16Array, length),
    cellStarts: shared(Uint32Array, length + 1),
  };
  const cells: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const one = reading(at);
    made.whose[at] = whose(at);
    made.indicator[at] = one.indicator;
    made.period[at] = one.period;
    made.value[at] = one.value ?? NaN;
    made.numerator[at] = one.numerator ?? NaN;
    made.denominator[at] = one.denominator ?? NaN;
    made.marker[at] = markers.of(one.marker);
    made.markerText[at] = markerTexts.of(one.markerText);
    for (const { sheet, row, column } of one.cells) cells.push(sheets.of(sheet), row, column);
    made.cellStarts[at + 1] = cells.length;
  }
  const columns = shared(Uint32Array, cells.length);
  columns.set(cells);
  return {
    ...made,
    markers: markers.texts,
    markerTexts: markerTexts.texts,
    cells: columns,
    sheets: sheets.texts.map((sheet) => sheet ?? ''),
  };
}

/** One of the readings that another thread handed over. */
export function readingShared(from: SharedReadings, at: number): OneReading {
  const cells: CellAt[] = [];
  for (let cell = from.cellStarts[at] ?? 0; cell < (from.cellStarts[at + 1] ?? 0); cell += 3) {
    cells.push({
      sheet: from.sheets[from.cells[cell] as number] ?? '',
      row: from.cells[cell + 1] as number,
      column: from.cells[cell + 2] as number,
    });
  }
  return {
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

/** A column that all threads see. */
export function shared<Column>(kind: ColumnKind<Column>, length: number): Column {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}
