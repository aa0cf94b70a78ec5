import { FileError } from '../../model/fileError';

const [lessThan, greaterThan, slash, equals, quote, apostrophe] = [60, 62, 47, 61, 34, 39];

/**
 * Walks the tags of a sheet part, byte by byte. After `nextTag`, `name` to `nameEnd` is the local name in `bytes` and `at` stands
 * behind it; `attribute` then steps through the attributes until `endTag` has seen the tag's end.
 */
export class TagScanner {
  isClosing = false;
  /** Set by `attribute` at the end of a tag: `<c/>`. */
  isEmpty = false;
  open = 0;
  name = 0;
  nameEnd = 0;
  key = 0;
  keyEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    private readonly part: string,
  ) {}

  damaged(): FileError {
    return new FileError('damaged', this.part);
  }

  /** Goes to the next tag, over text, comments and instructions. */
  nextTag(): void {
    const { bytes } = this;
    for (;;) {
      let at = this.at;
      const end = bytes.length;
      while (at < end && bytes[at] !== lessThan) at++;
      if (at + 2 >= end) throw this.damaged();
      this.open = at;
      const next = bytes[at + 1];
      if (next === 33 || next === 63) {
        this.at = this.skipped(at);
        continue;
      }
      this.isClosing = next === slash;
      at += this.isClosing ? 2 : 1;
      this.name = at;
      for (
        let byte = bytes[at] ?? 0;
        byte > 32 && byte !== slash && byte !== greaterThan;
        byte = bytes[++at] ?? 0
      ) {
        if (byte === 58) this.name = at + 1;
      }
      this.nameEnd = at;
      if (at === this.name) throw this.damaged();
      this.at = at;
      return;
    }
  }

  /** Steps to the next attribute of the tag; false at its end, with `at` behind the `>`. */
  attribute(): boolean {
    const { bytes } = this;
    let at = this.at;
    let byte = bytes[at] ?? -1;
    while (byte === 32 || byte === 10 || byte === 13 || byte === 9) byte = bytes[++at] ?? -1;
    if (byte === greaterThan) {
      this.isEmpty = false;
      this.at = at + 1;
      return false;
    }
    if (byte === slash && bytes[at + 1] === greaterThan) {
      this.isEmpty = true;
      this.at = at + 2;
      return false;
    }
    this.key = at;
    while (byte > 32 && byte !== equals && byte !== greaterThan) byte = bytes[++at] ?? -1;
    this.keyEnd = at;
    while (byte === 32) byte = bytes[++at] ?? -1;
    if (byte !== equals) throw this.damaged();
    byte = bytes[++at] ?? -1;
    while (byte === 32) byte = bytes[++at] ?? -1;
    if (byte !== quote && byte !== apostrophe) throw this.damaged();
    const mark = byte;
    this.valueStart = ++at;
    byte = bytes[at] ?? -1;
    while (byte !== mark && byte > 0) byte = bytes[++at] ?? -1;
    if (byte !== mark) throw this.damaged();
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** Over the rest of a tag's attributes, to behind its `>`; whether the element is empty: `<c/>`. */
  endTag(): boolean {
    while (this.attribute());
    return this.isEmpty;
  }

  /** From inside a start tag to behind its end tag, whatever is in it. */
  skipElement(): void {
    if (this.endTag()) return;
    for (let depth = 1; depth > 0;) {
      this.nextTag();
      const { isClosing } = this;
      const isEmpty = this.endTag();
      if (isClosing) depth--;
      else if (!isEmpty) depth++;
    }
  }

  /** Whether the tag's local name is this. */
  isNamed(name: string): boolean {
    if (this.nameEnd - this.name !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[this.name + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Whether the attribute's written name is this. */
  isKey(name: string): boolean {
    if (this.keyEnd - this.key !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[this.key + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** The attribute's value as plain text (references are left: only for numbers, words and references to cells). */
  value(): string {
    let text = '';
    for (let at = this.valueStart; at < this.valueEnd; at++) text += String.fromCharCode(this.bytes[at] ?? 0);
    return text;
  }

  /** To the end of the text that starts here: the next `<` that is no CDATA section or comment. Moves `at` there. */
  text(): number {
    const { bytes } = this;
    let at = this.at;
    for (;;) {
      while (at < bytes.length && bytes[at] !== lessThan) at++;
      if (at >= bytes.length) throw this.damaged();
      if (bytes[at + 1] !== 33) break;
      at = this.skipped(at);
    }
    this.at = at;
    return at;
  }

  private skipped(at: number): number {
    const { bytes } = this;
    const isComment = bytes[at + 1] === 33 && bytes[at + 2] === 45;
    const isData = bytes[at + 1] === 33 && bytes[at + 2] === 91;
    if (bytes[at + 1] === 33 && !isComment && !isData) throw this.damaged();
    const mark = isComment ? 45 : isData ? 93 : 63;
    for (let i = at + 3; i < bytes.length; i++) {
      if (bytes[i] !== greaterThan || bytes[i - 1] !== mark) continue;
      if (mark === 63 || bytes[i - 2] === mark) return i + 1;
    }
    throw this.damaged();
  }
}
