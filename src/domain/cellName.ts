import type { CellAt } from './grid';

/** "B7" for row 6, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "'My sheet'!B7": as Excel writes it, quoted where the sheet's name needs it. */
export function cellAddress(at: CellAt): string {
  return `${quotedSheet(at.sheet)}!${cellName(at.row, at.column)}`;
}

/** The sheet's name as it stands in a reference: quoted unless it is plain letters, digits and underscores. */
export function quotedSheet(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
