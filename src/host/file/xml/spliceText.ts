/** A piece of a text to replace; an insertion where `start` and `end` are the same. */
export interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** A text with some pieces replaced; everything else stays as it is, character by character. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start);
  let made = '';
  let at = 0;
  for (const { start, end, insert } of sorted) {
    made += text.slice(at, start) + insert;
    at = end;
  }
  return made + text.slice(at);
}
