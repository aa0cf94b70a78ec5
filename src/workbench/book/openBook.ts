import { openWorkbook } from '../../host/file/openWorkbook';
import { openHost, type Host } from '../../host/openHost';
import type { Workbook } from '../../host/model/workbook';
import { connect } from '../../host/officeClient';
import type { AreaEdit } from './areaEdit';
import { editsOver } from './editsOver';
import { laterTurn } from './laterTurn';
import { officeClient } from './officeClient';
import { readInWorker } from './readInWorker';

/** A workbook that is open on the page, with the Excel that stands in for Excel. */
export interface Book {
  /** The file's name. */
  name: string;
  workbook: Workbook;
  host: Host;
  /** Of the file, in bytes. */
  size: number;
  /** What was typed into cells, latest last: each can be undone. See `editsOver`. */
  edits: AreaEdit[];
}

let latest: Book | undefined;

/** Whether Microsoft's client speaks to this workbook, and to no other that was opened since. */
export function isAtHand(book: Book): boolean {
  return latest === book;
}

/** A file with fewer bytes is opened before anybody notices. */
const large = 500_000;

/**
 * Opens a file and lets Microsoft's client speak to it from now on. The strictest profile, so that what works here works in Excel.
 * @throws FileError where the file is no workbook that we open
 */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  const ahead = bytes.length < large ? undefined : await readInWorker(bytes, name);
  const workbook = openWorkbook(bytes, { fileName: name, ahead });
  const host = openHost(workbook, { profile: 'web', turn: laterTurn() });
  connect(await officeClient(), host);
  latest = { name, workbook, host, size: bytes.length, edits: editsOver(host) };
  return latest;
}
