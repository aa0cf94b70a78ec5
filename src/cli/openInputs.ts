import { constants } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Grid } from '../domain/grid';
import type { KeptRecord } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import { Refusal } from '../domain/refusal';
import { loadChoices, type Choices } from '../excel/choices';
import { readWorkbook } from '../excel/readWorkbook';
import { openWorkbook } from '../host/file/openWorkbook';
import { packingAhead } from '../host/file/zip/packingAhead';
import { packingNode } from '../host/file/zip/packingNode';
import { FileError } from '../host/model/fileError';
import type { Workbook } from '../host/model/workbook';
import { loadOfficeClient, useHost } from '../host/officeClientNode';
import { openHost, type Host } from '../host/openHost';
import { csvGrid } from '../read/csvGrid';
import { isParquet } from '../read/parquetGrid';
import { utf16Of } from '../read/utf8Of';
import type { JobOptions } from '../excel/stop';
import { readParquet } from './parquet/readParquet';
import type { Surroundings } from './surroundings';
import { systemReason } from './systemReason';
import { valuesIn } from './valuesIn';

/** What the files of a command hold. */
export interface Inputs {
  grids: Grid[];
  /** Our own sheets in the first workbook, with what the officer typed. */
  owned: OwnedSheet[];
  /** What the last run on the first workbook remembered. */
  remembered?: string;
  /** The judgement log that the first workbook keeps. */
  record?: KeptRecord;
  /** The years that were closed in the first workbook. */
  closedYears?: string;
  /** What the officer chose in the pane, as the first workbook keeps it. */
  choices: Choices;
  /** Hidden sheets that were not read, by file. */
  hidden: string[];
  /** The path of the first workbook among the inputs. */
  workbook?: string;
  /** The first workbook among the inputs, which the results are written into; undefined where all are texts. */
  host: Host | undefined;
}

/** Bytes: the longest text that the engine holds. */
const longestText = constants.MAX_STRING_LENGTH;
/** Packed texts of figures are 5 to 100 times smaller; above some size, what packs better than this is made to harm. */
const bombRatio = 400;
const bombFloor = 16 * 1024 * 1024;

/**
 * Opens the files of a command: workbooks through the host and Microsoft's own client, as in Excel; .csv, .csv.gz and .parquet
 * straight into grids.
 * @throws Refusal (file) in one sentence that names the file
 */
export async function openInputs(
  paths: readonly string[],
  options: JobOptions & Pick<Surroundings, 'workerFile'>,
): Promise<Inputs> {
  const inputs: Inputs = { grids: [], owned: [], choices: {}, hidden: [], host: undefined };
  for (const path of paths) {
    const bytes = readBytes(path);
    if (isParquet(bytes)) {
      inputs.grids.push(await readParquet({ fileName: basename(path), bytes }, options));
      continue;
    }
    if (!isZip(bytes) && !isOle(bytes)) {
      inputs.grids.push(textGrid(path, bytes));
      continue;
    }
    const packing = packingAhead(bytes);
    loadOfficeClient(); // meanwhile
    const host = openHost(workbookOf(path, bytes, await packing), { profile: 'windows' });
    useHost(host);
    inputs.workbook ??= path;
    const read = await readWorkbook({ ...options, valuesAt: valuesIn(host.workbook) });
    inputs.grids.push(...read.grids);
    inputs.hidden.push(...read.hidden);
    if (inputs.host === undefined) {
      inputs.host = host;
      inputs.owned = read.owned;
      inputs.remembered = read.remembered;
      inputs.record = read.record;
      inputs.closedYears = read.closedYears;
      inputs.choices = await loadChoices(options);
    }
  }
  return inputs;
}

/** A workbook of the inputs opened anew, as it stands in its file. @throws Refusal (file) */
export function openHostOf(path: string): Host {
  return openHost(workbookOf(path, readBytes(path)), { profile: 'windows' });
}

/** The bytes of a file. @throws Refusal (file) */
export function readBytes(path: string): Uint8Array {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Refusal('cannotOpen', { file: path, why: systemReason(error) }, 'file');
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const most = Math.min(longestText, Math.max(bombFloor, bombRatio * bytes.length));
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    const isTooLong = error instanceof RangeError && most === longestText;
    throw isTooLong ? textTooLong(path) : new Refusal('badGzip', { file: path }, 'file');
  }
}

function textGrid(path: string, bytes: Uint8Array): Grid {
  const isText = utf16Of(bytes) !== undefined || !bytes.subarray(0, 4096).includes(0);
  if (/\.xls[xmb]?$/i.test(path) || !isText) throw new Refusal('file.notZip', { file: path }, 'file');
  if (bytes.length > longestText) throw textTooLong(path);
  return csvGrid(basename(path), bytes);
}

function textTooLong(file: string): Refusal {
  return new Refusal('textTooLong', { file, most: Math.floor(longestText / 1e6) }, 'file');
}

function workbookOf(path: string, bytes: Uint8Array, packing = packingNode): Workbook {
  try {
    return openWorkbook(bytes, { fileName: basename(path), packing });
  } catch (error) {
    if (error instanceof FileError)
      throw new Refusal(`file.${error.fault}`, { file: path, part: error.part ?? '' }, 'file');
    throw error;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
