import { FileError } from '../../../src/host/model/fileError';
import { packEntry, packEntryInSteps } from '../../../src/host/file/zip/packEntry';
import { packingNode } from '../../../src/host/file/zip/packingNode';
import { plainPacking } from '../../../src/host/file/zip/plainPacking';
import { unpackEntry, unpackEntryInSteps } from '../../../src/host/file/zip/unpackEntry';
import { zipLimits } from '../../../src/host/file/zip/zipLimits';
import type { ZipEntry } from '../../../src/host/file/zip/zipEntry';
import { atOnce } from '../../../src/host/work';

const text = new TextEncoder().encode('Merthyr Tudful, '.repeat(5000));

describe.each([
  ['in script', plainPacking],
  ['by Node', packingNode],
])('packing %s', (_, packing) => {
  const other = packing === plainPacking ? packingNode : plainPacking;
  const entry = packEntry('a.xml', text, packing);
  const faultOf = (changed: Partial<ZipEntry>, inSteps: boolean): string => {
    const asked = { ...entry, ...changed };
    try {
      if (inSteps) atOnce(unpackEntryInSteps(asked, zipLimits, packing));
      else unpackEntry(asked, zipLimits, packing);
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

  test('a checksum is the same whether it is taken at once or piece by piece', () => {
    expect(packing.crc32(text.subarray(1001), packing.crc32(text.subarray(0, 1001)))).toBe(
      packing.crc32(text),
    );
  });

  test('in pieces it is packed as in one', () => {
    const pieces = [text.subarray(0, 10), text.subarray(10, 10), text.subarray(10)];
    const packed = atOnce(packEntryInSteps('a.xml', pieces, packing));
    expect(packed.crc).toBe(entry.crc);
    expect(Buffer.compare(atOnce(unpackEntryInSteps(packed, zipLimits, packing)), text)).toBe(0);
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
    expect(faultOf(changed, false)).toBe(fault);
    expect(faultOf(changed, true)).toBe(fault);
  });
});
