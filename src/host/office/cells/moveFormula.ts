import { grid } from '../../model/area';
import { columnLetters, columnNumber } from './columnLetters';
import { mapReferences } from './mapReferences';

/** A formula as it reads when copied by so many rows and columns: relative references go along, `$` ones stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (_sheet, reference, prefix) => {
    if (reference === '') return prefix;
    const corners = reference.split(':').map((corner) => moveCorner(corner, rows, columns));
    return corners.includes(null) ? `${prefix}#REF!` : prefix + corners.join(':');
  });
}

function moveCorner(corner: string, rows: number, columns: number): string | null {
  const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  const fixedRow = rowDollar !== '' || (letters === '' && columnDollar !== '');
  let text = '';
  if (letters !== '') {
    const column = columnNumber(letters) + (columnDollar ? 0 : columns);
    if (column < 0 || column >= grid.columns) return null;
    text += columnDollar + columnLetters(column);
  }
  if (digits !== '') {
    const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
    if (row < 0 || row >= grid.rows) return null;
    text += (fixedRow ? '$' : '') + String(row + 1);
  }
  return text;
}
