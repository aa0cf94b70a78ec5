import type { FileMetaData, PageHeader } from 'hyparquet';

/** A page's header as it may stand in a damaged file: any of its fields may be missing. */
type Header = Partial<PageHeader>;
type HeaderRead = (reader: { view: DataView; offset: number }) => Header;

/** Bytes: writers keep pages near one megabyte. */
const mostUnpacked = 1 << 29;
/** Bytes that a value takes: as it is read, among its column's, and in its row. */
const valueBytes = 48;

/**
 * Goes over the headers of all pages of a Parquet file, as its reader will, before any page is unpacked: the reader believes them, and one
 * without a size, or with a wrong one, sends it round for ever or has it ask for all memory.
 * @param readHeader leaves the reader at the start of the page's data
 * @returns bytes of memory that all pages ask for. Columns that share their pages ask for them again
 * @throws RangeError where a page is outside its column, or says another number of values than its column, or a column has fewer than rows
 */
export function soundPages(
  bytes: Uint8Array,
  { row_groups: groups }: FileMetaData,
  readHeader: HeaderRead,
): number {
  let asked = 0;
  for (const { columns, num_rows: rows } of groups) {
    if (columns.length === 0) number(Number(rows), 0);
    for (const { meta_data: about } of columns) {
      if (about === undefined) throw new RangeError('a column that says nothing of itself');
      const start = Number(about.dictionary_page_offset ?? 0n) || Number(about.data_page_offset);
      const size = number(Number(about.total_compressed_size), bytes.length - start);
      const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
      const reader = { view, offset: 0 };
      const expected = number(Number(about.num_values), Number.MAX_SAFE_INTEGER);
      number(Number(rows), expected);
      let values = 0;
      while (reader.offset < size - 1) {
        const header = readHeader(reader);
        reader.offset += number(header.compressed_page_size, size - reader.offset);
        asked += number(header.uncompressed_page_size, mostUnpacked);
        const held = valuesOf(header, expected - values);
        asked += valueBytes * held;
        if (header.dictionary_page_header === undefined) values += held;
      }
      if (values !== expected) throw new RangeError(`${String(values)} of ${String(expected)} values`);
    }
  }
  return asked;
}

/** How many values a page says it has. @param left values that its column still misses */
function valuesOf(header: Header, left: number): number {
  const { dictionary_page_header: dictionary, data_page_header_v2: second } = header;
  const unpacked = header.uncompressed_page_size ?? 0;
  // the smallest value is one bit
  if (dictionary !== undefined) return number(dictionary.num_values, 8 * unpacked);
  const values = number((second ?? header.data_page_header)?.num_values, left);
  if (second === undefined) return values;
  number(second.num_rows, values);
  number(second.num_nulls, values);
  // what stands unpacked before the page
  const levels = number(second.repetition_levels_byte_length, unpacked);
  number(second.definition_levels_byte_length, Math.min(unpacked, header.compressed_page_size ?? 0) - levels);
  return values;
}

function number(said: number | undefined, most: number): number {
  if (said === undefined || !Number.isInteger(said) || said < 0 || said > most)
    throw new RangeError(`a page says ${String(said)}, at most ${String(most)} can be`);
  return said;
}
