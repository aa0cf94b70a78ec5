import { ColumnCells } from '../../model/columnCells';
import { FileError } from '../../model/fileError';
import type { Workbook } from '../../model/workbook';
import { openWorkbook, type OpenOptions } from '../openWorkbook';
import { workbookSources } from '../workbookSource';
import type { AheadMessage } from './aheadMessage';
import { packColumn, packFormulas } from './packedColumn';

/** Takes a message, and memory that goes with it and is not kept here. */
export type Say = (message: AheadMessage, handedOver?: ArrayBuffer[]) => void;

/** Sheets with fewer cells than this are read again where they are wanted: that takes some milliseconds. */
const fewest = 20_000;
const textsInOne = 10_000;
const formulasInOne = 2_000;

/** Of a table of text. */
const noFrame = { text: '', dataStart: 0, dataEnd: 0 };

/**
 * Opens a file in a thread of its own, with every check, and says what takes long to read: the texts, and the cells of large sheets.
 * @param fewCells how many a sheet must have at least
 */
export function readAhead(bytes: Uint8Array, options: OpenOptions, say: Say, fewCells = fewest): void {
  try {
    const workbook = openWorkbook(bytes, options);
    sayTexts(workbook, say);
    workbook.sheets.forEach((_, sheet) => {
      saySheet(workbook, sheet, say, fewCells);
    });
    say({ kind: 'done' });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { fault, part } = error;
    say({ kind: 'fault', fault, ...(part !== undefined && { part }) });
  }
}

/** First those of the file, then those that were met beside them: their numbers are their places. */
function sayTexts(workbook: Workbook, say: Say): void {
  const cells = workbook.sheets.find((sheet) => sheet.cells instanceof ColumnCells)?.cells;
  if (!(cells instanceof ColumnCells)) return;
  const { texts, shared } = cells.pool;
  for (const [from, to, isShared] of [
    [0, shared, true],
    [shared, texts.length, false],
  ] as const) {
    for (let at = from; at < to; at += textsInOne) {
      say({ kind: 'texts', texts: texts.slice(at, Math.min(to, at + textsInOne)), shared: isShared });
    }
  }
}

function saySheet(workbook: Workbook, place: number, say: Say, fewCells: number): void {
  const sheet = workbook.sheets[place];
  if (sheet === undefined || !(sheet.cells instanceof ColumnCells)) return;
  const { columns } = sheet.cells;
  const count = [...columns.values()].reduce((sum, column) => sum + column.pages.size, 0) * 512;
  const source = workbookSources.get(workbook);
  const from = source?.sheets.get(sheet);
  if (source !== undefined && (count < fewCells || from?.frame === undefined)) return;
  const { name, rows } = sheet;
  const { part = '', frame = noFrame } = from ?? {};
  say({ kind: 'sheet', sheet: place, part, name, frame, rows });
  for (const [number, column] of columns) {
    const packed = packColumn(column);
    const memory = [packed.kinds.buffer, packed.numbers.buffer];
    if (packed.formats !== null) memory.push(packed.formats.buffer);
    say({ kind: 'column', sheet: place, column: number, packed }, memory);
    const formulas = packFormulas(column);
    for (let at = 0; at < formulas.length; at += formulasInOne) {
      const some = formulas.slice(at, at + formulasInOne);
      say({ kind: 'formulas', sheet: place, column: number, formulas: some });
    }
  }
}
