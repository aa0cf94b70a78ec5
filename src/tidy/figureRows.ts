import type { CellAt } from '../domain/grid';
import { markerList, type Marker } from '../domain/marker';

const numbers = new Map(markerList.map((marker, place) => [marker, place + 1]));

/** Room is made for at most so many readings at once: a wide sheet may be nearly empty. */
const mostBeforehand = 1_000_000;

/** Readings as they are met, in growing columns; an object a reading would not fit a whole country. */
export class FigureRows {
  length = 0;
  authority = new Int32Array(1024);
  indicator = new Uint32Array(1024);
  period = new Uint16Array(1024);
  value = new Float64Array(1024);
  numerator = new Float64Array(1024);
  denominator = new Float64Array(1024);
  marker = new Uint8Array(1024);
  markerText = new Uint16Array(1024);
  table = new Uint16Array(1024);
  row = new Uint32Array(1024);
  group = new Uint16Array(1024);
  /** Which cells of its own a reading has: see `partsOf`. */
  parts = new Uint8Array(1024);
  /** By position, of those of which something is said: see `revisionRank`. */
  readonly ranks = new Map<number, number>();
  /** By position: cells in other rows that a reading is made of, besides its own. */
  readonly further = new Map<number, CellAt[]>();
  readonly markerTexts: string[] = [''];
  private readonly markerTextNumbers = new Map<string, number>([['', 0]]);

  /**
   * @param authority index of the authority, or -1 - index of an aggregate
   * @param value NaN where there is no number; so are numerator and denominator
   * @param row the grid's row; `group` is the index of the columns' group in the table, `parts` as `partsOf` gives them
   */
  add(
    authority: number,
    indicator: number,
    period: number,
    value: number,
    numerator: number,
    denominator: number,
    marker: Marker | undefined,
    markerText: string,
    table: number,
    row: number,
    group: number,
    parts: number,
  ): void {
    const at = this.length;
    if (at === this.authority.length) this.grow(2 * at);
    this.authority[at] = authority;
    this.indicator[at] = indicator;
    this.period[at] = period;
    this.value[at] = value;
    this.numerator[at] = numerator;
    this.denominator[at] = denominator;
    this.marker[at] = marker === undefined ? 0 : (numbers.get(marker) ?? 0);
    this.markerText[at] = marker === undefined ? 0 : this.textNumber(markerText);
    this.table[at] = table;
    this.row[at] = row;
    this.group[at] = group;
    this.parts[at] = parts;
    this.length = at + 1;
  }

  /** Makes room for so many more, beforehand: columns that grow while they are filled are copied each time, a country's for a tenth of a second. */
  makeRoom(more: number): void {
    const [room, wanted] = [this.authority.length, this.length + Math.min(more, mostBeforehand)];
    if (wanted > room) this.grow(Math.max(wanted, 2 * room));
  }

  /** The number that stands for a marker in the column of markers. */
  numberOf(marker: Marker): number {
    return numbers.get(marker) ?? 0;
  }

  private textNumber(text: string): number {
    let number = this.markerTextNumbers.get(text);
    if (number === undefined) {
      number = Math.min(this.markerTexts.length, 65_535);
      this.markerTexts[number] = text;
      this.markerTextNumbers.set(text, number);
    }
    return number;
  }

  private grow(size: number): void {
    this.authority = larger(this.authority, new Int32Array(size));
    this.indicator = larger(this.indicator, new Uint32Array(size));
    this.period = larger(this.period, new Uint16Array(size));
    this.value = larger(this.value, new Float64Array(size));
    this.numerator = larger(this.numerator, new Float64Array(size));
    this.denominator = larger(this.denominator, new Float64Array(size));
    this.marker = larger(this.marker, new Uint8Array(size));
    this.markerText = larger(this.markerText, new Uint16Array(size));
    this.table = larger(this.table, new Uint16Array(size));
    this.row = larger(this.row, new Uint32Array(size));
    this.group = larger(this.group, new Uint16Array(size));
    this.parts = larger(this.parts, new Uint8Array(size));
  }
}

function larger<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
