import { FileError } from '../../model/fileError';
import type { Workbook } from '../../model/workbook';
import { WorkbookRecord } from '../../model/workbookRecord';
import { decodePlainText } from './decodePlainText';
import { findSeparator } from './findSeparator';
import { grid } from '../../model/area';

/** What Excel takes for a number in an English CSV, without its percent, currency and date forms. */
const numberPattern = /^[ ]*[+-]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)(?:[eE][+-]?\d+)?[ ]*$/;
const longestSheetName = 31;

/**
 * A table of separated values (RFC 4180, with ; or tab too) as a workbook of one sheet named after the file. Numbers become
 * numbers, everything else stays text: a code such as 05-06 must not become a date.
 * @throws FileError notZip where the bytes are no text, unknownText where the text is no table, tooLarge beyond the grid
 */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const text = decodePlainText(bytes);
  if (text === undefined) throw new FileError('notZip');
  const separator = findSeparator(text);
  if (separator === undefined) throw new FileError('unknownText');
  const workbook = new WorkbookRecord();
  const sheet = workbook.newSheet(sheetName(fileName));
  workbook.sheets.push(sheet);
  let row = 0;
  let column = 0;
  let at = text.startsWith('sep=') ? lineEnd(text, 0) : 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const end = quoted ? closingQuote(text, at + 1) : plainEnd(text, at, separator);
    const field = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
    if (field !== '') {
      if (row >= grid.rows || column >= grid.columns) throw new FileError('tooLarge');
      sheet.cells.setValue(row, column, numberPattern.test(field) ? toNumber(field) : field);
    }
    at = quoted ? plainEnd(text, end + 1, separator) : end;
    if (text[at] === separator) column++;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      row++;
      column = 0;
    }
    at++;
  }
  return workbook;
}

function toNumber(field: string): number | string {
  const number = Number(field.replaceAll(',', ''));
  return Number.isFinite(number) ? number : field;
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  for (; at < text.length; at++) {
    const mark = text[at];
    if (mark === separator || mark === '\n' || mark === '\r') break;
  }
  return at;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const allowed = base
    .replace(/[\\/?*[\]:]/g, '_')
    .replace(/^'+|'+$/g, '')
    .slice(0, longestSheetName)
    .trim();
  return allowed === '' || allowed.toLowerCase() === 'history' ? 'Sheet1' : allowed;
}
