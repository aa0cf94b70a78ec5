import { FileError } from '../../model/fileError';
import { atOnce, type Work } from '../../work';
import { checksum } from './checksum';
import type { Packing } from './packing';
import type { ZipEntry } from './zipEntry';
import type { ZipLimits } from './zipLimits';

/**
 * Unpacks an entry into exactly the room it declares, and checks it.
 * @throws FileError tooLarge, lyingSize (it unpacks to more or less than declared), damaged (bad data or checksum)
 */
export function unpackEntry(entry: ZipEntry, limits: ZipLimits, packing: Packing): Uint8Array {
  return atOnce(unpack(entry, limits, packing, false));
}

/** The same, a little at a time. */
export function unpackEntryInSteps(entry: ZipEntry, limits: ZipLimits, packing: Packing): Work<Uint8Array> {
  return unpack(entry, limits, packing, true);
}

function* unpack(entry: ZipEntry, limits: ZipLimits, packing: Packing, inSteps: boolean): Work<Uint8Array> {
  const { name, size, packed } = entry;
  if (size > limits.part) throw new FileError('tooLarge', name);
  if (size > limits.ratioFrom && size > packed.length * limits.ratio) throw new FileError('tooLarge', name);
  const bytes = entry.method === 0 ? packed : yield* inflate(entry, packing, inSteps);
  if (bytes.length !== size) throw new FileError('lyingSize', name);
  if ((yield* checksum(bytes, packing)) !== entry.crc) throw new FileError('damaged', name);
  return bytes;
}

function* inflate({ name, size, packed }: ZipEntry, packing: Packing, inSteps: boolean): Work<Uint8Array> {
  // Deflate cannot shrink below 1 in 1,032: a part that says so lies, and its room need not be made.
  if (size > packed.length * 1032 + 1032) throw new FileError('lyingSize', name);
  if (packed.length === 0) return packed;
  try {
    if (inSteps && packing.inflateInSteps) return yield* packing.inflateInSteps(packed, size);
    return packing.inflate(packed, size);
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('tooLarge', name);
    throw new FileError('damaged', name);
  }
}
