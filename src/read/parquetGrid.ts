import type { AsyncBuffer, Compressors, FileMetaData } from 'hyparquet';
import type { CellContent, Grid } from '../domain/grid';
import { Refusal } from '../domain/refusal';
import { boundedZstandard } from './boundedZstandard';
import { parquetRoom } from './parquetRoom';
import { soundPages } from './soundPages';
import { textCell } from './textCell';

/** No more than a memory of some gigabytes holds. */
const mostCells = 300_000_000;
/** Excel's limit for the text of one cell: one text of a dictionary may be that of a million cells. */
const longestText = 32_767;

/** Whether a file begins as a Parquet file does. */
export function isParquet(bytes: Uint8Array): boolean {
  return [0x50, 0x41, 0x52, 0x31].every((byte, at) => bytes[at] === byte);
}

/**
 * A Parquet file as a grid: its columns' names as the first row, then its rows, as many as there are. Any usual compression. A text that is
 * plainly a number becomes one, as in a CSV file; a day is a text (2016-03-31); what is absent, or no number, is empty, and so are lists and
 * structures. A page is never unpacked to more than it says.
 * @param fileName without its folder: the grid's `sheet`
 * @param unpackers instead of the usual ones
 * @throws Refusal (file) badParquet, parquetTooLarge
 */
export async function parquetGrid(
  fileName: string,
  bytes: Uint8Array,
  unpackers: Compressors = {},
): Promise<Grid> {
  const { parquetMetadataAsync, parquetRead } = await import('hyparquet');
  const { parquetHeader } = await import('hyparquet/src/column.js');
  const { compressors: usual, decompressZstd } = await import('hyparquet-compressors');
  const compressors = { ...usual, ZSTD: boundedZstandard(decompressZstd), ...unpackers };
  const file: AsyncBuffer = {
    byteLength: bytes.byteLength,
    slice: (start, end) => copyOf(bytes.subarray(start, end)),
  };
  let rows: unknown[][] = [];
  let names: string[];
  let single: boolean[];
  try {
    const metadata = await parquetMetadataAsync(file);
    const leaves = leavesOf(metadata);
    names = [...new Set(leaves.map(({ top }) => top))];
    single = names.map((name) => leaves.some(({ top, type }) => top === name && type === 'FLOAT'));
    if (Number(metadata.num_rows) * names.length > mostCells) throw tooLarge(fileName);
    if (soundPages(bytes, metadata, parquetHeader) > parquetRoom(bytes.length)) throw tooLarge(fileName);
    await parquetRead({
      file,
      metadata,
      compressors,
      columns: names,
      onComplete: (read: unknown[][]) => {
        rows = read;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('badParquet', { file: fileName }, 'file');
  }
  for (const row of rows) {
    for (let column = 0; column < names.length; column += 1) {
      row[column] = cellOf(row[column], single[column] === true);
    }
  }
  rows.unshift(names);
  return { sheet: fileName, top: 0, left: 0, values: rows as CellContent[][] };
}

/** The columns that hold values, by the column of the table that they are in (a list has more below it). */
function leavesOf({ row_groups: groups }: FileMetaData): { top: string; type: string }[] {
  return (groups[0]?.columns ?? []).flatMap(({ meta_data: about }) => {
    const top = about?.path_in_schema[0];
    return about === undefined || top === undefined ? [] : [{ top, type: about.type }];
  });
}

function tooLarge(file: string): Refusal {
  return new Refusal('parquetTooLarge', { file }, 'file');
}

/** @param single a number of 32 bits: seven digits of it are meant */
function cellOf(value: unknown, single: boolean): CellContent {
  switch (typeof value) {
    case 'string':
      return textCell(value.length > longestText ? value.slice(0, longestText) : value);
    case 'number':
      if (!Number.isFinite(value)) return '';
      return single ? Number(value.toPrecision(7)) : value;
    case 'bigint':
      return Number(value);
    case 'boolean':
      return value;
    case 'object':
      return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : '';
    case 'undefined':
    case 'function':
    case 'symbol':
      return '';
  }
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
