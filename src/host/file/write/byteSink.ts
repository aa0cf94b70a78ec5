const pieceLength = 1 << 18;

/** Gathers text and bytes, encoding as it goes: a large sheet never stands in memory as one text. */
export class ByteSink {
  private readonly made: Uint8Array[] = [];
  private text = '';
  private readonly encoder = new TextEncoder();

  add(text: string): void {
    this.text += text;
    if (this.text.length > pieceLength) this.flush();
  }

  addBytes(bytes: Uint8Array): void {
    this.flush();
    this.made.push(bytes);
  }

  /** What was gathered, one piece behind another. */
  pieces(): readonly Uint8Array[] {
    this.flush();
    return this.made;
  }

  private flush(): void {
    if (this.text === '') return;
    this.made.push(this.encoder.encode(this.text));
    this.text = '';
  }
}
