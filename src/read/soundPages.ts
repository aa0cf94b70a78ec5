import type { FileMetaData, PageHeader } from 'hyparquet';

/** A page's header as it may stand in a damaged file: any of its fields may be missing. */
type HeaderRead = (reader: { view: DataView; offset: number }) => Partial<PageHeader>;

/**
 * Goes over the headers of all pages of a Parquet file, as its reader will, before any page is unpacked: the reader believes them, and one
 * without a size, or with a wrong one, sends it round for ever or has it ask for all memory.
 * @param readHeader leaves the reader at the start of the page's data
 * @throws RangeError where a page is outside its column, or says another number of values than its column
 */
export function soundPages(
  bytes: Uint8Array,
  { row_groups: groups }: FileMetaData,
  readHeader: HeaderRead,
): void {
  for (const { columns } of groups) {
    for (const { meta_data: about } of columns) {
      if (about === undefined) throw new RangeError('a column that says nothing of itself');
      const start = Number(about.dictionary_page_offset ?? 0n) || Number(about.data_page_offset);
      const size = number(Number(about.total_compressed_size), bytes.length - start);
      const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
      const reader = { view, offset: 0 };
      const expected = Number(about.num_values);
      let values = 0;
      while (values < expected && reader.offset < size - 1) {
        const header = readHeader(reader);
        reader.offset += number(header.compressed_page_size, size - reader.offset);
        const unpacked = number(header.uncompressed_page_size, mostUnpacked);
        const dictionary = header.dictionary_page_header;
        // the smallest value is one bit
        if (dictionary !== undefined) number(dictionary.num_values, 8 * unpacked);
        else {
          const page = header.data_page_header_v2 ?? header.data_page_header;
          values += number(page?.num_values, expected - values);
          if (header.data_page_header_v2 !== undefined)
            number(header.data_page_header_v2.num_rows, page?.num_values ?? 0);
        }
      }
      if (values !== expected) throw new RangeError(`${String(values)} of ${String(expected)} values`);
    }
  }
}

/** Bytes: writers keep pages near one megabyte. */
const mostUnpacked = 1 << 29;

function number(said: number | undefined, most: number): number {
  if (said === undefined || !Number.isInteger(said) || said < 0 || said > most)
    throw new RangeError(`a page says ${String(said)}, at most ${String(most)} can be`);
  return said;
}
