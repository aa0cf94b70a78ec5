import type { Work } from '../../work';

/** How parts are packed and unpacked. A surrounding that has something faster of its own may bring it: see `packingNode`. */
export interface Packing {
  /**
   * @param size bytes that should come out
   * @returns what comes out, cut off behind `size` + 1 bytes: one too many shows that the size is a lie
   * @throws RangeError where there is no room; any other error where the data are bad
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The same as `inflate` gives, a little at a time: where it is script that unpacks. */
  inflateInSteps?(packed: Uint8Array, size: number): Work<Uint8Array>;
  /** @param level 1 is fast, 6 is small */
  deflate(bytes: Uint8Array, level: 1 | 6): Uint8Array;
  /** Deflates pieces that stand one behind another, a little at a time: where it is script that packs. */
  deflateInSteps?(pieces: readonly Uint8Array[], level: 1 | 6): Work<Uint8Array>;
  /**
   * The CRC-32 of zip as an unsigned number.
   * @param before that of the bytes which stand before these; default: none do
   */
  crc32(bytes: Uint8Array, before?: number): number;
}
