import { openWorkbook } from '../../host/file/openWorkbook';
import { openHost, type Host } from '../../host/openHost';
import type { Workbook } from '../../host/model/workbook';
import { connect } from '../../host/officeClient';
import type { CellEdit } from './cellEdit';
import { officeClient } from './officeClient';

/** A workbook that is open on the page, with the Excel that stands in for Excel. */
export interface Book {
  /** The file's name. */
  name: string;
  workbook: Workbook;
  host: Host;
  /** Of the file, in bytes. */
  size: number;
  /** What was typed into cells, latest last: each can be undone. */
  edits: CellEdit[];
}

/**
 * Opens a file and lets Microsoft's client speak to it from now on. The strictest profile, so that what works here works in Excel.
 * @throws FileError where the file is no workbook that we open
 */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  const workbook = openWorkbook(bytes, { fileName: name });
  const host = openHost(workbook, { profile: 'web' });
  connect(await officeClient(), host);
  return { name, workbook, host, size: bytes.length, edits: [] };
}
