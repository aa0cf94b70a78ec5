import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';
import {
  dataPage,
  dictionaryPage,
  parquetFile,
  struct,
  varint,
  type ColumnMade,
  type PageMade,
} from './parquetFile';

/** What becomes of a file: refused, by the sentence it is told in, or read. */
type Fate = 'damaged' | 'too large' | 'read' | 'refused';
// "refused": by one of the two, whichever limit it meets first

interface Bomb {
  name: string;
  /** Made only when it is its turn: some are of a megabyte. */
  make: () => Uint8Array;
  fate: Fate;
  /** Opened by the command, on a thread of its own. Others are read at once. */
  byCommand?: true;
}

const million = 1_000_000;
const billion = 2 ** 31 - 1;
const zeros = (length: number): Uint8Array => new Uint8Array(length);
const bytes = (...parts: (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));

/** One column of INT32, REQUIRED, that says so many values. */
const column = (pages: PageMade[], values: number | bigint, more: Partial<ColumnMade> = {}): ColumnMade => ({
  ...{ name: 'Value', type: 1, values: BigInt(values), pages, ...more },
});
const one = (pages: PageMade[], values: number, more: Partial<ColumnMade> = {}): Uint8Array =>
  parquetFile([column(pages, values, more)], BigInt(values));
/** A page of 250 INT32 that is packed in `codec`, and unpacks to what it likes. */
const packed = (codec: number, content: Uint8Array): Uint8Array =>
  one([dataPage(content, { values: 250, unpacked: 1000 })], 250, { codec });

/** A Zstandard frame of blocks of one byte repeated; each is of 2 MB, where there is no other number. @see RFC 8878, 3.1.1 */
function zstandard(blocks: number, size = 2 ** 21 - 1): Uint8Array {
  const head = (last: boolean): number[] => {
    const said = Number(last) | (1 << 1) | (size << 3);
    return [said & 255, (said >> 8) & 255, (said >> 16) & 255, 0];
  };
  const body = Array.from({ length: blocks }, (_, at) => head(at === blocks - 1)).flat();
  return bytes([0x28, 0xb5, 0x2f, 0xfd, 0, 0x58], body);
}

/** A gzip of so many times 16 MB of zeros, in 16 kB each. */
function gzip(times: number): Uint8Array {
  const chunk = deflateRawSync(zeros(16 * million), { finishFlush: constants.Z_FULL_FLUSH });
  const head = gzipSync('').subarray(0, 10);
  return bytes(head, ...Array.from({ length: times }, () => chunk), [3, 0], zeros(8));
}

/** A text as a page has it. */
const text = (said: string): Uint8Array => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(said.length);
  return bytes(length, Buffer.from(said));
};
/** A run of the same index, 0, of so many values, in a page of indexes of one bit. */
const run = (values: number): Uint8Array => bytes([1], varint(BigInt(values) << 1n), [0]);
/** A column whose every value is the same text. */
const repeated = (name: string, said: string, values: number): ColumnMade => ({
  ...{ name, type: 6, values: BigInt(values) },
  pages: [dictionaryPage(text(said), 1), dataPage(run(values), { values, encoding: 8 })],
});
/** Whole numbers as differences that are all 0: one block, whatever their count. */
const delta = (values: number): number[] => [
  ...[...varint(BigInt(values + 128 - (values % 128))), 1, ...varint(BigInt(values))],
  ...[0, 0, 0],
];
const v2 = (fields: Record<number, number | boolean>, content = zeros(1000)): PageMade => ({
  header: {
    1: 3,
    2: 1000,
    3: content.length,
    8: struct({ 1: 250, 2: 0, 3: 250, 4: 0, 5: 0, 6: 0, ...fields }),
  },
  bytes: content,
});
const page = dataPage(zeros(1000), { values: 250 });
const council = (values: number): ColumnMade => repeated('Council', 'Cardiff', values);

/** Parquet files that ask for far more than they are, or say what is not so. */
export const parquetBombs: readonly Bomb[] = [
  { name: 'a sound page', make: () => one([page], 250), fate: 'read' },
  { name: 'a sound page in Zstandard', make: () => packed(6, zstandard(1, 1000)), fate: 'read' },
  { name: 'a sound page in gzip', make: () => packed(2, gzipSync(zeros(1000))), fate: 'read' },
  { name: 'a sound page in Brotli', make: () => packed(4, brotliCompressSync(zeros(1000))), fate: 'read' },
  { name: 'Zstandard to 4 GB in 8 kB', make: () => packed(6, zstandard(2000)), fate: 'damaged', byCommand: true },
  { name: 'Zstandard to 200 GB in 400 kB', make: () => packed(6, zstandard(100_000)), fate: 'damaged' },
  { name: 'gzip to 256 MB', make: () => packed(2, gzip(16)), fate: 'damaged', byCommand: true },
  { name: 'Brotli to 64 MB', make: () => packed(4, brotliCompressSync(zeros(64 * million), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })), fate: 'damaged' },
  { name: 'Snappy that says 4 GB of itself', make: () => packed(1, bytes([255, 255, 255, 255, 15, 0, 0], zeros(20))), fate: 'damaged' },
  { name: 'Snappy that copies beyond its page', make: () => packed(1, bytes([232, 7, 0, 65], Array.from({ length: 9000 }, () => [254, 1, 0]).flat())), fate: 'damaged' },
  { name: 'LZ4 of one endless match', make: () => packed(7, bytes([0x1f, 65, 1, 0], new Uint8Array(100_000).fill(255), [0])), fate: 'read' },
  { name: 'a page that says 2 GB', make: () => one([dataPage(zstandard(1, 1000), { values: 250, unpacked: billion })], 250, { codec: 6 }), fate: 'damaged' },
  { name: 'pages that say 400 MB each, a hundred of them', make: () => one(Array.from({ length: 100 }, () => dataPage(zstandard(1, 1000), { values: 250, unpacked: 400 * million })), 25_000, { codec: 6 }), fate: 'too large', byCommand: true },
  { name: 'a page of less than nothing', make: () => one([dataPage(zeros(1000), { values: 250, unpacked: -1 })], 250), fate: 'damaged' },
  { name: 'a dictionary of two thousand million', make: () => one([dictionaryPage(zeros(1000), billion), dataPage(run(250), { values: 250, encoding: 8 })], 250), fate: 'damaged' },
  { name: 'a run of two thousand million values', make: () => parquetFile([repeated('Council', 'Cardiff', billion)], BigInt(billion)), fate: 'too large' },
  { name: 'a run that is longer than its page says', make: () => one([dictionaryPage(zeros(4), 1), dataPage(run(billion), { values: 250, encoding: 8 })], 250), fate: 'refused', byCommand: true },
  { name: 'a run of forty million values', make: () => parquetFile([repeated('Council', 'Cardiff', 40 * million)], BigInt(40 * million)), fate: 'too large' },
  { name: 'indexes of no bit, two thousand million of them', make: () => one([dictionaryPage(zeros(4), 1), dataPage(zeros(4), { values: billion, encoding: 8 })], billion), fate: 'too large' },
  { name: 'differences of nothing, two thousand million of them', make: () => one([dataPage(bytes(delta(billion)), { values: billion, encoding: 5 })], billion), fate: 'too large' },
  { name: 'texts that each begin as the one before, of a megabyte', make: () => one([dataPage(sameAsBefore(20_000, million), { values: 20_000, encoding: 7 })], 20_000, { type: 6 }), fate: 'refused', byCommand: true },
  { name: '2^40 rows of the file', make: () => parquetFile([column([page], 250)], 250n, 2n ** 40n), fate: 'too large', byCommand: true },
  { name: '2^40 rows of a group', make: () => parquetFile([column([page], 250)], 2n ** 40n, 250n), fate: 'damaged' },
  { name: 'two thousand million rows of a group', make: () => parquetFile([column([page], 250)], BigInt(billion), 250n), fate: 'damaged' },
  { name: '2^40 rows and as many values, in one page', make: () => parquetFile([column([page], 2n ** 40n)], 2n ** 40n), fate: 'too large' },
  { name: 'fewer rows than nothing', make: () => parquetFile([column([page], 250)], -(2n ** 40n)), fate: 'damaged' },
  { name: 'levels of less than nothing before a page', make: () => one([v2({ 5: -billion })], 250), fate: 'damaged' },
  { name: 'fewer absent values than none', make: () => one([v2({ 2: -billion })], 250), fate: 'damaged' },
  { name: 'a thousand columns that are the same page of 2 MB', make: sharedPages, fate: 'too large' },
  { name: 'statistics that lie', make: () => one([page], 250, { statistics: struct({ 1: zeros(8), 2: zeros(8), 3: 2n ** 62n, 4: -1n }) }), fate: 'read' },
  { name: 'a text of a megabyte in 100,000 rows', make: () => parquetFile([council(100_000), repeated('Indicator', 'x'.repeat(million), 100_000), repeated('Period', '2015-16', 100_000)], 100_000n), fate: 'read', byCommand: true },
]; // prettier-ignore

/** Texts as the length that each shares with the one before, then what is new in it, which is nothing. @see Parquet, DELTA_BYTE_ARRAY */
function sameAsBefore(values: number, length: number): Uint8Array {
  const wide = new Uint8Array((128 * 20) / 8); // 128 differences of 20 bits, all 0 but the first
  new DataView(wide.buffer).setUint32(0, length, true);
  const blocks = Math.ceil((values - 1) / 128);
  const shared = [...varint(128n), 1, ...varint(BigInt(values)), 0];
  return bytes(shared, [0, 20], wide, zeros(2 * (blocks - 1)), delta(values));
}

/** A file whose thousand columns are all at the place of the first. */
function sharedPages(): Uint8Array {
  const values = 500_000;
  const pages = [dataPage(zeros(4 * values), { values })];
  const columns = Array.from({ length: 1000 }, (_, at) =>
    column(pages, values, { name: `c${at}`, ...(at > 0 && { isShared: true as const }) }),
  );
  return parquetFile(columns, BigInt(values));
}
