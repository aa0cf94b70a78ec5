/**
 * A Parquet file made byte by byte, so that it may say what no writer would: sizes, counts and rows that lie.
 * @see Apache Parquet format, parquet.thrift; Apache Thrift, compact protocol
 */
type Field = number | bigint | string | boolean | Uint8Array | readonly Field[] | Struct;
/** By the number of the field; a bigint is an i64, a number an i32. */
export interface Struct {
  fields: Readonly<Record<number, Field | undefined>>;
}

export interface PageMade {
  /** The page's header: `type`, sizes and counts as given; what is not given is as it is. */
  header: Readonly<Record<number, Field | undefined>>;
  bytes: Uint8Array;
}

export interface ColumnMade {
  name: string;
  /** 1 INT32, 2 INT64, 5 DOUBLE, 6 BYTE_ARRAY (as a text) */
  type: number;
  /** 0 none, 1 Snappy, 2 gzip, 4 Brotli, 6 Zstandard, 7 LZ4 raw */
  codec?: number;
  values: bigint;
  pages: readonly PageMade[];
  statistics?: Struct;
  /** Its pages are those of the first column, in the same place. */
  isShared?: true;
}

export const struct = (fields: Struct['fields']): Struct => ({ fields });

/** A data page. @param says its sizes and counts, where they are not what they are */
export function dataPage(
  bytes: Uint8Array,
  { values, encoding = 0, unpacked = bytes.length }: { values: number; encoding?: number; unpacked?: number },
): PageMade {
  const about = struct({ 1: values, 2: encoding, 3: 3, 4: 3 });
  return { header: { 1: 0, 2: unpacked, 3: bytes.length, 5: about }, bytes };
}

export function dictionaryPage(bytes: Uint8Array, values: number): PageMade {
  return { header: { 1: 2, 2: bytes.length, 3: bytes.length, 7: struct({ 1: values, 2: 0 }) }, bytes };
}

/** The file. @param rows of its only group; `total` of the file */
export function parquetFile(columns: readonly ColumnMade[], rows: bigint, total = rows): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('PAR1')];
  let at = 4;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  let firstSize = 0;
  const chunks = columns.map(({ name, type, codec = 0, values, pages, statistics, isShared }) => {
    const start = isShared ? 4 : at;
    if (!isShared)
      for (const { header, bytes } of pages) {
        put(Buffer.from(encoded(struct(header))));
        put(bytes);
      }
    const size = BigInt(isShared ? firstSize : at - start);
    if (start === 4) firstSize = Number(size);
    const hasDictionary = pages[0]?.header[1] === 2;
    const about = struct({
      ...{ 1: type, 2: [0, 8], 3: [name], 4: codec, 5: values, 6: size, 7: size },
      ...{ 9: BigInt(start), 11: hasDictionary ? BigInt(start) : undefined, 12: statistics },
    });
    return struct({ 2: BigInt(start), 3: about });
  });
  const schema = [
    struct({ 4: 'root', 5: columns.length }),
    ...columns.map(({ name, type }) => struct({ 1: type, 3: 0, 4: name, 6: type === 6 ? 0 : undefined })),
  ];
  const group = struct({ 1: chunks, 2: BigInt(at), 3: rows });
  const footer = Buffer.from(encoded(struct({ 1: 1, 2: schema, 3: total, 4: [group] })));
  put(footer);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return new Uint8Array(Buffer.concat([...parts, length, Buffer.from('PAR1')]));
}

/** Unsigned, seven bits a byte. */
export function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  return [...bytes, Number(left)];
}

const zigzag = (value: bigint): number[] => varint(BigInt.asUintN(64, (value << 1n) ^ (value >> 63n)));

function encoded({ fields }: Struct): number[] {
  const out: number[] = [];
  let last = 0;
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const id = Number(key);
    out.push(((id - last) << 4) | typeOf(value));
    if (typeof value !== 'boolean') out.push(...content(value));
    last = id;
  }
  return [...out, 0];
}

function typeOf(value: Field): number {
  if (typeof value === 'boolean') return value ? 1 : 2;
  if (typeof value === 'number') return 5;
  if (typeof value === 'bigint') return 6;
  if (typeof value === 'string' || value instanceof Uint8Array) return 8;
  return 'fields' in value ? 12 : 9;
}

function content(value: Exclude<Field, boolean>): number[] {
  if (typeof value === 'number') return zigzag(BigInt(value));
  if (typeof value === 'bigint') return zigzag(value);
  if (typeof value === 'string') return content(Buffer.from(value));
  if (value instanceof Uint8Array) return [...varint(BigInt(value.length)), ...value];
  if ('fields' in value) return encoded(value);
  const [first = 0] = value;
  const head = value.length < 15 ? [(value.length << 4) | typeOf(first)] : [0xf0 | typeOf(first), ...varint(BigInt(value.length))];
  return [...head, ...value.flatMap((one) => (typeof one === 'boolean' ? [Number(one)] : content(one)))];
} // prettier-ignore
