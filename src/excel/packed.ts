import { Deflate, strToU8 } from 'fflate';
import type { Steps } from '../domain/steps';
import { toBase64 } from './base64';
import { joinBytes } from './joinBytes';

/** Bytes that are packed in one step: some milliseconds. */
const bytesInOneStep = 1 << 16;

/** Deflates bytes (no header) at once. */
export type Deflating = (bytes: Uint8Array) => Uint8Array;

/**
 * A text deflated and in base64, as it is kept in a custom XML part: in steps, since what a publish keeps may be megabytes.
 * @param atOnce what deflates so quickly here that it needs no steps
 */
export function* packed(text: string, atOnce?: Deflating): Steps<string> {
  const bytes = strToU8(text);
  if (atOnce !== undefined) return toBase64(atOnce(bytes));
  yield 0;
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate((piece) => pieces.push(piece));
  for (let at = 0; at === 0 || at < bytes.length; at += bytesInOneStep) {
    deflate.push(bytes.subarray(at, at + bytesInOneStep), at + bytesInOneStep >= bytes.length);
    yield at / bytes.length;
  }
  yield 1;
  return toBase64(joinBytes(pieces));
}
