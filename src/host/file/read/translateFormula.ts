import { grid } from '../../model/area';

/** Texts and quoted sheet names, structured references, names and functions, then a reference of cells, rows or columns. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_.(\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!\\?])|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![A-Za-z0-9_.])|[A-Za-z_\\\u0080-\uffff][A-Za-z0-9_.\\?\u0080-\uffff]*|[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/g;

/**
 * A shared formula as it reads `rows` lower and `columns` further right than where it was written: relative references move,
 * those with `$` stay, and what would leave the grid wraps round, as Excel does for shared formulas.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (...match: (string | undefined)[]) => {
    const [whole = '', c$, c, r$, r, first$, first, last$, last, top$, top, bottom$, bottom] = match;
    if (c !== undefined && r !== undefined) {
      if (columnNumber(c) >= grid.columns || Number(r) > grid.rows || r === '0') return whole;
      return moveColumn(c$, c, columns) + moveRow(r$, r, rows);
    }
    if (first !== undefined && last !== undefined) {
      return `${moveColumn(first$, first, columns)}:${moveColumn(last$, last, columns)}`;
    }
    if (top !== undefined && bottom !== undefined)
      return `${moveRow(top$, top, rows)}:${moveRow(bottom$, bottom, rows)}`;
    return whole;
  });
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function moveColumn(fixed: string | undefined, letters: string, columns: number): string {
  if (fixed) return `$${letters}`;
  let number = ((columnNumber(letters) + columns + grid.columns) % grid.columns) + 1;
  let moved = '';
  while (number > 0) {
    moved = String.fromCharCode(65 + ((number - 1) % 26)) + moved;
    number = Math.floor((number - 1) / 26);
  }
  return moved;
}

function moveRow(fixed: string | undefined, digits: string, rows: number): string {
  if (fixed) return `$${digits}`;
  return String(((Number(digits) - 1 + rows + grid.rows) % grid.rows) + 1);
}
