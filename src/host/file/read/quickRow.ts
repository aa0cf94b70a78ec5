/** A row's start tag as `quickRow` read it. */
export interface QuickRow {
  /** Counts from 0. */
  row: number;
  /** Behind the tag. */
  end: number;
}

/**
 * Reads the start tag of a row that says no more than its number, its spans and its descent (which the cells say themselves):
 * `<row r="12" spans="1:6" x14ac:dyDescent="0.25">`.
 * @param at before `<row`
 * @returns whether it could; where not, the tag must be read with care
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- beyond the end is undefined, which is no byte and ends every loop */
export function quickRow(bytes: Uint8Array, from: number, into: QuickRow): boolean {
  if (!stands(bytes, from, rowStart)) return false;
  let at = from + rowStart.length;
  let row = 0;
  let byte = bytes[at]!;
  while (byte >= 48 && byte <= 57) {
    row = row * 10 + byte - 48;
    byte = bytes[++at]!;
  }
  if (byte !== 34 || row === 0 || row > 1_048_576) return false;
  at++;
  for (const attribute of plainAttributes) {
    if (!stands(bytes, at, attribute)) continue;
    at += attribute.length;
    while (bytes[at]! > 34 && bytes[at] !== 60) at++;
    if (bytes[at] !== 34) return false;
    at++;
  }
  if (bytes[at] !== 62) return false;
  into.row = row - 1;
  into.end = at + 1;
  return true;
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const rowStart = bytesOf('<row r="');
const plainAttributes = [' spans="', ' x14ac:dyDescent="'].map(bytesOf);

function stands(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}
