/** What of a cell does not fit between tabs as it is. */
const special = /["\t\r\n]/;

/** A rectangle of cells as Excel and every table in a document take it: rows in lines, cells between tabs, in quotes where needed. */
export function blockText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('');
}

/** One cell: in quotes that close before the next tab or line, else up to there. */
const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r\n|\r|\n|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The rows of a copied rectangle; rows of unequal length are filled up with empty cells. None for no text at all. */
export function rowsOfBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length || row.length > 0) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    row.push(quoted?.replaceAll('""', '"').replace(/\r\n?/g, '\n') ?? plain);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
}
