import { atOnce, type Work } from '../../work';
import type { Packing } from './packing';
import type { ZipEntry } from './zipEntry';

/** 1 January 1980, 00:00: the same bytes come out whenever a workbook is saved. */
const fixedTime = 0x00210000;

/** Above this many bytes time counts for more than size, as Excel itself has it. */
const large = 4 * 1024 * 1024;

/** A new entry, without a pause. */
export function packEntry(name: string, bytes: Uint8Array, packing: Packing): ZipEntry {
  return atOnce(packEntryInSteps(name, bytes, packing));
}

/** A new entry from unpacked bytes: deflated, or stored where that is no larger (pictures). */
export function* packEntryInSteps(name: string, bytes: Uint8Array, packing: Packing): Work<ZipEntry> {
  yield;
  const level = bytes.length > large ? 1 : 6;
  const deflated = packing.deflateInSteps
    ? yield* packing.deflateInSteps(bytes, level)
    : packing.deflate(bytes, level);
  const isSmaller = deflated.length < bytes.length;
  return {
    name,
    method: isSmaller ? 8 : 0,
    flags: 0,
    time: fixedTime,
    crc: packing.crc32(bytes),
    size: bytes.length,
    packed: isSmaller ? deflated : bytes,
  };
}
