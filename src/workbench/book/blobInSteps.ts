import type { Work } from '../../host/work';

/** Bytes that are handed to the browser in one step: some milliseconds. */
const bytesInOneStep = 1 << 20;

/** Pieces one behind another as a file of the browser's, a little at a time: it copies what it is given, and a large file is many megabytes. */
export function* blobInSteps(pieces: readonly Uint8Array[], type: string): Work<Blob> {
  const parts: Blob[] = [];
  let small: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += bytesInOneStep) {
      const part = piece.subarray(at, at + bytesInOneStep) as Uint8Array<ArrayBuffer>;
      small.push(part);
      size += part.length;
      if (size < bytesInOneStep) continue;
      parts.push(new Blob(small));
      [small, size] = [[], 0];
      yield;
    }
  }
  return new Blob([...parts, ...small], { type });
}
