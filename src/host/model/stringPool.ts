/**
 * The texts of a workbook's cells, each kept once and known by its number. The first `shared` of them are the file's own shared
 * strings under their own numbers (two may read the same and differ in rich text), so a cell that we rewrite keeps its rich text.
 */
export class StringPool {
  private readonly numbers = new Map<string, number>();
  /** How many texts came from the file's shared strings. */
  readonly shared: number;

  constructor(readonly texts: string[] = []) {
    this.shared = texts.length;
  }

  /** The number of `text`, added if it was not met before. The file's own strings are not searched: they may be many. */
  intern(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(text);
      this.numbers.set(text, number);
    }
    return number;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }
}
