import type { StringPool } from '../../model/stringPool';
import { escapeCellText } from '../xml/escapeCellText';

/** Shared strings: the file's own keep their places, others are appended when a cell first needs them. */
export class StringTable {
  private readonly places = new Map<number, number>();
  readonly added: string[] = [];
  /** How many cells asked. */
  uses = 0;

  constructor(
    private readonly pool: StringPool,
    private readonly existing: number,
  ) {}

  /** The place in the table of a text by its number in the pool. */
  place(number: number): number {
    this.uses++;
    if (number < this.existing) return number;
    let place = this.places.get(number);
    if (place === undefined) {
      place = this.append(this.pool.text(number));
      this.places.set(number, place);
    }
    return place;
  }

  private append(text: string): number {
    const escaped = escapeCellText(text);
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
    this.added.push(`<si><t${space}>${escaped}</t></si>`);
    return this.existing + this.added.length - 1;
  }
}
