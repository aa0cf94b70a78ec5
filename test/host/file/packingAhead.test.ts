import zlib from 'node:zlib';
import { packEntry } from '../../../src/host/file/zip/packEntry';
import { packingAhead } from '../../../src/host/file/zip/packingAhead';
import { packingNode } from '../../../src/host/file/zip/packingNode';
import { readZip } from '../../../src/host/file/zip/readZip';
import { joinBytes } from '../../../src/host/file/zip/joinBytes';
import { writeZip } from '../../../src/host/file/zip/writeZip';
import { zipLimits } from '../../../src/host/file/zip/zipLimits';
import type { ZipEntry } from '../../../src/host/file/zip/zipEntry';

const rows = Buffer.from('<row r="1"><c r="A1"><v>12.5</v></c></row>'.repeat(150_000));
const sheet = packEntry('xl/worksheets/sheet1.xml', rows, packingNode);
const small = packEntry('xl/workbook.xml', Buffer.from('<sheet/>'.repeat(100)), packingNode);

/** What is unpacked of the sheet and of the small part of a zip, twice, and how often that was done on this thread. */
async function unpackTwice(large: ZipEntry): Promise<{ sizes: (number | string)[]; atOnce: number }> {
  const bytes = joinBytes(writeZip([small, large]));
  const packing = await packingAhead(bytes);
  const inflate = jest.spyOn(zlib, 'inflateRawSync');
  const entries = readZip(bytes, zipLimits);
  const sizes = [...entries, ...entries].map(({ packed, size }) => {
    try {
      return packing.inflate(packed, size).length;
    } catch {
      return 'bad';
    }
  });
  const atOnce = inflate.mock.calls.length;
  inflate.mockRestore();
  return { sizes, atOnce };
}

describe('the largest part of a workbook is unpacked on another thread', () => {
  test('it is there for the first who asks, and not kept beyond that', async () => {
    const { sizes, atOnce } = await unpackTwice(sheet);
    expect(sizes).toEqual([800, rows.length, 800, rows.length]);
    expect(atOnce).toBe(3);
  });

  test('what is unpacked is what stands there', async () => {
    const bytes = joinBytes(writeZip([sheet]));
    const [entry] = readZip(bytes, zipLimits);
    const unpacked = (await packingAhead(bytes)).inflate(entry!.packed, entry!.size);
    expect(Buffer.compare(unpacked, rows)).toBe(0);
  });

  test.each<[string, Partial<ZipEntry>, number | string]>([
    ['that is cut off is found bad when it is asked for', { packed: sheet.packed.subarray(0, 9000) }, 'bad'],
    ['that lies about its size comes out one byte longer', { size: rows.length - 1000 }, rows.length - 999],
  ])('one %s, as without the other thread', async (_, lie, size) => {
    const { sizes, atOnce } = await unpackTwice({ ...sheet, ...lie });
    expect(sizes).toEqual([800, size, 800, size]);
    expect(atOnce).toBe(4);
  });

  test('nothing is unpacked of a bomb, of a small workbook, or of what is no zip', async () => {
    const zeros = new Uint8Array(50_000_000);
    const bomb = { ...sheet, size: zeros.length, packed: zlib.deflateRawSync(zeros, { level: 9 }) };
    for (const bytes of [
      joinBytes(writeZip([bomb])),
      joinBytes(writeZip([small])),
      Buffer.from('PK but no zip'),
    ]) {
      expect(await packingAhead(bytes)).toBe(packingNode);
    }
  });
});
