import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { FileError } from '../../model/fileError';
import type { Packing } from './packing';
import { packingNode } from './packingNode';
import { readZip } from './readZip';
import type { ZipEntry } from './zipEntry';
import { zipLimits } from './zipLimits';

/** Bytes: what is smaller unpacks in no time. */
const large = 4 * 1024 * 1024;
const inflateRaw = promisify(zlib.inflateRaw);

/**
 * Unpacks the largest part of a zip on another thread, while this one does other things.
 * @returns `packingNode`, which has that part ready for the first who asks; where it could not be unpacked, why is found then
 */
export async function packingAhead(bytes: Uint8Array): Promise<Packing> {
  const part = largest(bytes);
  if (part === undefined) return packingNode;
  const room = part.size + 1;
  let ready: Uint8Array | undefined = await inflateRaw(part.packed, {
    chunkSize: room,
    maxOutputLength: room,
  }).catch(() => undefined);
  const inflate = (packed: Uint8Array, size: number): Uint8Array => {
    const isIt = packed.byteOffset === part.packed.byteOffset && packed.buffer === bytes.buffer;
    const unpacked = isIt && size === part.size ? ready : undefined;
    if (unpacked !== undefined) ready = undefined; // not kept beyond its use
    return unpacked ?? packingNode.inflate(packed, size);
  };
  return { ...packingNode, inflate };
}

/** The largest part, if it is large and cannot be a bomb. */
function largest(bytes: Uint8Array): ZipEntry | undefined {
  try {
    const [first] = readZip(bytes, zipLimits).sort((a, b) => b.size - a.size);
    const isWorthIt = first?.method === 8 && first.size > large;
    return isWorthIt && first.size <= first.packed.length * zipLimits.ratio ? first : undefined;
  } catch (error) {
    if (error instanceof FileError || error instanceof RangeError) return undefined;
    throw error;
  }
}
