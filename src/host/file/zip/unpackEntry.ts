import { FileError } from '../../model/fileError';
import type { Packing } from './packing';
import type { ZipEntry } from './zipEntry';
import type { ZipLimits } from './zipLimits';

const bombFloor = 16 * 1024 * 1024;

/**
 * Unpacks an entry into exactly the room it declares, and checks it.
 * @throws FileError tooLarge, lyingSize (it unpacks to more or less than declared), damaged (bad data or checksum)
 */
export function unpackEntry(entry: ZipEntry, limits: ZipLimits, packing: Packing): Uint8Array {
  const { name, size, packed } = entry;
  if (size > limits.part) throw new FileError('tooLarge', name);
  if (size > bombFloor && size > packed.length * limits.ratio) throw new FileError('tooLarge', name);
  const bytes = entry.method === 0 ? packed : inflate(entry, packing);
  if (bytes.length !== size) throw new FileError('lyingSize', name);
  if (packing.crc32(bytes) !== entry.crc) throw new FileError('damaged', name);
  return bytes;
}

function inflate({ name, size, packed }: ZipEntry, packing: Packing): Uint8Array {
  // Deflate cannot shrink below 1 in 1,032: a part that says so lies, and its room need not be made.
  if (size > packed.length * 1032 + 1032) throw new FileError('lyingSize', name);
  if (packed.length === 0) return packed;
  try {
    return packing.inflate(packed, size);
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('tooLarge', name);
    throw new FileError('damaged', name);
  }
}
