import type { CellContent } from '../domain/grid';
import { textCell } from './textCell';

/** So many different cells of a column are remembered. */
const mostKnown = 100_000;
/** A text is looked for in so many slots: a file may be made so that all its texts want the same one. */
const mostLooks = 64;

/**
 * The cells of one column by their bytes as they stand in the file, quotes included: most files repeat their texts, and the row above
 * most of all. A text that was met before is found without a string being made.
 */
export class CsvColumn {
  /** Where the last cell that is not empty stands. */
  lastStart = 0;
  lastLength = 0;
  lastCell: CellContent = '';
  /** Open addressing by hash: places in the lists below, from 1; 0 is free. */
  private slots = new Int32Array(64);
  private readonly hashes: number[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private readonly cells: CellContent[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** @param close where the closing quote of a quoted cell is; below 0 for others */
  cell(start: number, end: number, close: number): CellContent {
    const length = end - start;
    const hash = hashOf(this.bytes, start, end);
    const slot = this.slotOf(hash, start, length);
    const known = this.slots[slot];
    const cell =
      known === undefined || known === 0
        ? textCell(this.text(start, end, close))
        : (this.cells[known - 1] ?? '');
    if (known === 0 && this.cells.length < mostKnown) this.remember(slot, hash, start, length, cell);
    this.lastStart = start;
    this.lastLength = length;
    this.lastCell = cell;
    return cell;
  }

  /** The slot of a text, or the free one where it belongs; -1 where there is none near. */
  private slotOf(hash: number, start: number, length: number): number {
    const mask = this.slots.length - 1;
    for (let look = 0; look < mostLooks; look += 1) {
      const slot = (hash + look) & mask;
      const place = (this.slots[slot] ?? 0) - 1;
      if (place < 0) return slot;
      if (this.hashes[place] !== hash || this.lengths[place] !== length) continue;
      if (sameBytes(this.bytes, start, this.starts[place] ?? 0, length)) return slot;
    }
    return -1;
  }

  private remember(slot: number, hash: number, start: number, length: number, cell: CellContent): void {
    this.hashes.push(hash);
    this.starts.push(start);
    this.lengths.push(length);
    this.slots[slot] = this.cells.push(cell);
    if (this.cells.length * 2 > this.slots.length) this.grow();
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    this.hashes.forEach((hash, place) => {
      const slot = this.slotOf(hash, this.starts[place] ?? 0, this.lengths[place] ?? 0);
      if (slot >= 0) this.slots[slot] = place + 1;
    });
  }

  private text(start: number, end: number, close: number): string {
    if (close < 0) return textOf(this.bytes, start, end);
    return textOf(this.bytes, start + 1, close).replaceAll('""', '"');
  }
}

/** Whether two stretches of a file are alike. */
export function sameBytes(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}

const decoder = new TextDecoder();

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
