/** What a cell's kind byte says: one of the first five, with the two flags added for a formula. */
export const cellKind = {
  empty: 0,
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  plain: 7, // mask of the five above
  formula: 8, // flag
  uncalculated: 16, // flag
} as const;

/** Rows in a page, as a power of two: 512. */
export const pageBits = 9;
export const pageRows = 1 << pageBits;

/**
 * Up to 512 cells of one column, one under another. `numbers` holds a number, the number of a text in the pool, 0 or 1 for a
 * boolean, or the place of an error in `cellErrors`. Arrays start small and double, so a small sheet stays small.
 */
export class CellPage {
  kinds: Uint8Array;
  numbers: Float64Array;
  /** Format of each cell; null while all are 0. */
  formats: Uint16Array | null = null;

  constructor(kinds: Uint8Array = new Uint8Array(8), numbers: Float64Array = new Float64Array(8)) {
    this.kinds = kinds;
    this.numbers = numbers;
  }

  /** Makes room for the cell at `local` (0 to 511). */
  reach(local: number): void {
    let room = this.kinds.length;
    if (local < room) return;
    while (room <= local) room *= 2;
    const kinds = new Uint8Array(room);
    kinds.set(this.kinds);
    this.kinds = kinds;
    const numbers = new Float64Array(room);
    numbers.set(this.numbers);
    this.numbers = numbers;
    if (this.formats) {
      const formats = new Uint16Array(room);
      formats.set(this.formats);
      this.formats = formats;
    }
  }

  setFormat(local: number, format: number): void {
    if (this.formats === null) {
      if (format === 0) return;
      this.formats = new Uint16Array(this.kinds.length);
    }
    this.formats[local] = format;
  }

  copy(): CellPage {
    const page = new CellPage(this.kinds.slice(), this.numbers.slice());
    page.formats = this.formats ? this.formats.slice() : null;
    return page;
  }
}
