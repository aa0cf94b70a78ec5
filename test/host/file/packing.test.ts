import { FileError } from '../../../src/host/model/fileError';
import { packEntry } from '../../../src/host/file/zip/packEntry';
import { packingNode } from '../../../src/host/file/zip/packingNode';
import { plainPacking } from '../../../src/host/file/zip/plainPacking';
import { unpackEntry } from '../../../src/host/file/zip/unpackEntry';
import { zipLimits } from '../../../src/host/file/zip/zipLimits';
import type { ZipEntry } from '../../../src/host/file/zip/zipEntry';

const text = new TextEncoder().encode('Merthyr Tudful, '.repeat(5000));

describe.each([
  ['in script', plainPacking],
  ['by Node', packingNode],
])('packing %s', (_, packing) => {
  const other = packing === plainPacking ? packingNode : plainPacking;
  const entry = packEntry('a.xml', text, packing);
  const faultOf = (changed: Partial<ZipEntry>): string => {
    try {
      unpackEntry({ ...entry, ...changed }, zipLimits, packing);
      return 'none';
    } catch (error) {
      return error instanceof FileError ? error.fault : 'no FileError';
    }
  };

  test('what one packs the other unpacks, with the same checksum', () => {
    expect(Buffer.compare(unpackEntry(entry, zipLimits, other), text)).toBe(0);
    expect(entry.crc).toBe(other.crc32(text));
    expect(entry.packed.length).toBeLessThan(1000);
  });

  test('nothing at all', () => {
    const empty = packEntry('b.xml', new Uint8Array(), packing);
    expect(unpackEntry(empty, zipLimits, other)).toHaveLength(0);
  });

  test.each<[string, Partial<ZipEntry>, string]>([
    ['that it is smaller than it is', { size: text.length - 1 }, 'lyingSize'],
    ['that it is much smaller than it is', { size: 10 }, 'lyingSize'],
    ['that it is larger than it is', { size: text.length + 1 }, 'lyingSize'],
    ['that it is far larger than its bytes allow', { size: 1 << 24 }, 'lyingSize'],
    ['that it is a bomb', { size: 1 << 29 }, 'tooLarge'],
    ['another checksum', { crc: entry.crc + 1 }, 'damaged'],
    ['less than it has', { packed: entry.packed.subarray(0, entry.packed.length - 5) }, 'damaged'],
    ['what is no deflated data', { packed: new Uint8Array(100).fill(0xff) }, 'damaged'],
  ])('a file that says %s', (_what, changed, fault) => {
    expect(faultOf(changed)).toBe(fault);
  });
});
