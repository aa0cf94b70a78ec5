import type { Work } from '../../work';
import type { Packing } from './packing';

/** Bytes that are summed in one step: some milliseconds. */
const bytesInOneStep = 1 << 22;

/** The checksum of bytes, a little at a time. @param before that of the bytes which stand before these */
export function* checksum(bytes: Uint8Array, packing: Packing, before = 0): Work<number> {
  let sum = before;
  for (let at = 0; at < bytes.length; at += bytesInOneStep) {
    yield;
    sum = packing.crc32(bytes.subarray(at, at + bytesInOneStep), sum);
  }
  return sum;
}
