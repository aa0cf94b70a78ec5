import { unzipSync } from 'fflate';
import { readZip } from '../../../src/host/file/zip/readZip';
import type { ZipEntry } from '../../../src/host/file/zip/zipEntry';
import { zipLimits } from '../../../src/host/file/zip/zipLimits';

/** The parts of a file as text, unpacked by fflate's own reader. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );
}

/** The entries of a file with their packed bytes. */
export function entriesOf(file: Uint8Array): Map<string, ZipEntry> {
  return new Map(readZip(file, zipLimits).map((entry) => [entry.name, entry]));
}
