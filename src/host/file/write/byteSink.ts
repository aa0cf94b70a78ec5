const pieceLength = 1 << 18;

/** Gathers text and bytes into one array, encoding as it goes: a large sheet never stands in memory as one text. */
export class ByteSink {
  private readonly pieces: Uint8Array[] = [];
  private text = '';
  private length = 0;
  private readonly encoder = new TextEncoder();

  add(text: string): void {
    this.text += text;
    if (this.text.length > pieceLength) this.flush();
  }

  addBytes(bytes: Uint8Array): void {
    this.flush();
    this.pieces.push(bytes);
    this.length += bytes.length;
  }

  bytes(): Uint8Array {
    this.flush();
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  private flush(): void {
    if (this.text === '') return;
    const piece = this.encoder.encode(this.text);
    this.text = '';
    this.pieces.push(piece);
    this.length += piece.length;
  }
}
