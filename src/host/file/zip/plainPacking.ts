import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Packing } from './packing';

/** Packs and unpacks in script: works everywhere. */
export const plainPacking: Packing = {
  // The inflater stops writing at the end of its room.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  deflate: (bytes, level) => deflateSync(bytes, { level }),
  crc32,
};
