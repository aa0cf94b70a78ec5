import { brotliDecompressSync, unzipSync } from 'node:zlib';

/** What unpacks pages into no more than they say they hold, by the length in bytes: the reader's own go on for as long as a page does.
 * They throw where there is more. */
export const boundedUnpackers = {
  GZIP: (page: Uint8Array, length: number): Uint8Array => unzipSync(page, bounded(length)),
  BROTLI: (page: Uint8Array, length: number): Uint8Array => brotliDecompressSync(page, bounded(length)),
};

const bounded = (length: number) => ({ maxOutputLength: Math.max(1, length) });
