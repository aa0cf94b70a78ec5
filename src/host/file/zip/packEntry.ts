import { atOnce, type Work } from '../../work';
import { checksum } from './checksum';
import { joinBytes } from './joinBytes';
import type { Packing } from './packing';
import type { ZipEntry } from './zipEntry';

/** 1 January 1980, 00:00: the same bytes come out whenever a workbook is saved. */
const fixedTime = 0x00210000;

/** Above this many bytes time counts for more than size, as Excel itself has it. */
const large = 4 * 1024 * 1024;

/** A new entry, without a pause. */
export function packEntry(name: string, bytes: Uint8Array, packing: Packing): ZipEntry {
  return atOnce(packEntryInSteps(name, [bytes], packing));
}

/** A new entry from unpacked bytes, piece behind piece: deflated, or stored where that is no larger (pictures). */
export function* packEntryInSteps(
  name: string,
  pieces: readonly Uint8Array[],
  packing: Packing,
): Work<ZipEntry> {
  yield;
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const level = size > large ? 1 : 6;
  const deflated = packing.deflateInSteps
    ? yield* packing.deflateInSteps(pieces, level)
    : packing.deflate(joinBytes(pieces), level);
  let crc = 0;
  for (const piece of pieces) crc = yield* checksum(piece, packing, crc);
  const isSmaller = deflated.length < size;
  return {
    name,
    method: isSmaller ? 8 : 0,
    flags: 0,
    time: fixedTime,
    crc,
    size,
    packed: isSmaller ? deflated : joinBytes(pieces),
  };
}
