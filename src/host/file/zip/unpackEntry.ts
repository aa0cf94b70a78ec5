import { inflateSync } from 'fflate';
import { FileError } from '../../model/fileError';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntry';
import type { ZipLimits } from './zipLimits';

const bombFloor = 16 * 1024 * 1024;

/**
 * Unpacks an entry into exactly the room it declares, and checks it.
 * @throws FileError tooLarge, lyingSize (it unpacks to more or less than declared), damaged (bad data or checksum)
 */
export function unpackEntry(entry: ZipEntry, limits: ZipLimits): Uint8Array {
  const { name, size, packed } = entry;
  if (size > limits.part) throw new FileError('tooLarge', name);
  if (size > bombFloor && size > packed.length * limits.ratio) throw new FileError('tooLarge', name);
  const bytes = entry.method === 0 ? packed : inflate(entry);
  if (bytes.length !== size) throw new FileError('lyingSize', name);
  if (crc32(bytes) !== entry.crc) throw new FileError('damaged', name);
  return bytes;
}

function inflate({ name, size, packed }: ZipEntry): Uint8Array {
  // Deflate cannot shrink below 1 in 1,032: a part that says so lies, and its room need not be made.
  if (size > packed.length * 1032 + 1032) throw new FileError('lyingSize', name);
  if (packed.length === 0) return packed;
  try {
    // One byte more than declared: the inflater stops writing at the end of its room, so one byte too many shows there.
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('tooLarge', name);
    throw new FileError('damaged', name);
  }
}
