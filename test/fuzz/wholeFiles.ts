import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fortyNineParts } from '../host/file/fortyNineParts';
import { sample } from '../journeys/commandLine';

/** A file as it was before anything happened to it. */
export interface WholeFile {
  ending: '.xlsx' | '.csv' | '.csv.gz' | '.parquet';
  bytes: Uint8Array;
}

const councils = ['Cardiff', 'Swansea', 'Powys', 'Newport', 'Conwy', 'Merthyr Tydfil'];
const header = ['Council', 'Indicator', 'Period', 'Value', 'Numerator', 'Denominator'];
const rows = councils.flatMap((council, at) =>
  ['2013-14', '2014-15', '2015-16'].map((period, year): [string, string, string, string, number, number] => {
    const share = 60 + at + year;
    return [council, 'SC1 Reviews on time', period, `${share}%`, 2 * share, 200];
  }),
);

/** The same figures of six councils as a text, a packed text and a Parquet file, and two workbooks. */
export async function wholeFiles(): Promise<WholeFile[]> {
  // an ES module: no import at the top would do
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const text = Buffer.from([header, ...rows].map((row) => row.join(',')).join('\n'));
  const columnData = header.map((name, at) => ({
    name,
    type: at < 4 ? ('STRING' as const) : ('INT32' as const),
    data: rows.map((row) => row[at]),
  }));
  return [
    { ending: '.xlsx', bytes: new Uint8Array(readFileSync(sample)) },
    { ending: '.xlsx', bytes: fortyNineParts() },
    { ending: '.csv', bytes: text },
    { ending: '.csv.gz', bytes: gzipSync(text) },
    { ending: '.parquet', bytes: new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: [7, 11] })) },
  ];
}
