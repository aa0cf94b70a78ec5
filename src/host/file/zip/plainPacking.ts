import { Deflate, inflateSync } from 'fflate';
import { atOnce, type Work } from '../../work';
import { crc32 } from './crc32';
import type { Packing } from './packing';

/** Bytes that are packed in one step: some milliseconds. */
const bytesInOneStep = 1 << 17;

/** Packs and unpacks in script: works everywhere. */
export const plainPacking: Packing = {
  // The inflater stops writing at the end of its room.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  deflate: (bytes, level) => atOnce(deflateInSteps(bytes, level)),
  deflateInSteps,
  crc32,
};

function* deflateInSteps(bytes: Uint8Array, level: 1 | 6): Work<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (piece) => pieces.push(piece));
  for (let at = 0; at === 0 || at < bytes.length; at += bytesInOneStep) {
    yield;
    deflate.push(bytes.subarray(at, at + bytesInOneStep), at + bytesInOneStep >= bytes.length);
  }
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
