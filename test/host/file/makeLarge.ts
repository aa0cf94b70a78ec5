import { workbookParts } from './workbookParts';
import { zipOf } from './zipOf';

/**
 * A workbook as large as the largest that officers have: rows of an authority, an indicator and a year as shared strings and three
 * numbers (a count, a rate of one decimal, a proportion of many), again and again. The authorities are made up. Deterministic.
 */
export function makeLarge(rows = 456_000, columns = 6): Uint8Array {
  const strings = [
    ...Array.from({ length: 152 }, (_, i) => `Authority ${i + 1}`),
    ...Array.from({ length: 300 }, (_, i) => `Indicator ${i + 1}`),
    ...Array.from({ length: 10 }, (_, i) => `${2010 + i}-${11 + i}`),
  ];
  return largeWorkbook(strings, rows, columns, (row, column) => {
    const mixed = (row * 2_654_435_761) % 4_294_967_296;
    switch (column % 6) {
      case 0:
        return { text: row % 152 };
      case 1:
        return { text: 152 + (Math.floor(row / 152) % 300) };
      case 2:
        return { text: 452 + (row % 10) };
      case 3:
        return mixed % 100_000;
      case 4:
        return (mixed % 1000) / 10;
      default:
        return (mixed % 1_000_003) / 1_000_003;
    }
  });
}

/** A number, or the place of a shared string. */
export type LargeCell = number | { text: number };

/** A workbook of one large sheet, and of others that are small (the XML inside `<worksheet>`, by name). */
export function largeWorkbook(
  strings: readonly string[],
  rows: number,
  columns: number,
  cellAt: (row: number, column: number) => LargeCell,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const letters = Array.from({ length: columns }, (_, i) => String.fromCharCode(65 + i));
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = '<sheetData>';
  for (let r = 0; r < rows; r++) {
    text += `<row r="${r + 1}" spans="1:${columns}">`;
    for (let c = 0; c < columns; c++) text += cell(`${letters[c]}${r + 1}`, cellAt(r, c));
    text += '</row>';
    if (text.length > 1 << 20) {
      pieces.push(encoder.encode(text));
      text = '';
    }
  }
  pieces.push(encoder.encode(`${text}</sheetData></worksheet>`));
  const head = encoder.encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  );
  const sheet = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, head.length));
  sheet.set(head);
  let at = head.length;
  for (const piece of pieces) {
    sheet.set(piece, at);
    at += piece.length;
  }
  const parts = workbookParts({ sheets: { Data: '', ...others }, strings });
  return zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
}

function cell(reference: string, content: LargeCell): string {
  return typeof content === 'number'
    ? `<c r="${reference}"><v>${content}</v></c>`
    : `<c r="${reference}" t="s"><v>${content.text}</v></c>`;
}
