import { grid } from '../../model/area';
import { mapReferences } from './mapReferences';
import { parseAddress } from './parseAddress';
import { shiftedArea, type Shift } from './shiftedArea';
import { columnLetters } from './columnLetters';

/**
 * A formula's references after cells were inserted or taken away on `sheetName`.
 * @param home the sheet that the formula stands on: what a bare reference means
 */
export function shiftReferences(formula: string, home: string, sheetName: string, shift: Shift): string {
  const shifted = sheetName.toLowerCase();
  return mapReferences(formula, (sheet, reference, prefix) => {
    const whole = prefix + reference;
    if (reference === '' || (sheet ?? home).toLowerCase() !== shifted) return whole;
    const address = parseAddress(reference);
    if (!address) return whole;
    const area = shiftedArea(address.area, shift);
    if (!area) return `${prefix}#REF!`;
    return prefix + written(reference, area);
  });
}

/** The area with the dollar signs where the old reference had them. */
function written(old: string, area: { row: number; column: number; rows: number; columns: number }): string {
  const ends = old.split(':');
  const corner = (text: string, row: number, column: number): string => {
    const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] =
      /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
    const dollars =
      letters === '' ? [columnDollar || rowDollar, columnDollar || rowDollar] : [columnDollar, rowDollar];
    return (
      (letters === '' ? '' : (dollars[0] ?? '') + columnLetters(column)) +
      (digits === '' ? '' : (dollars[1] ?? '') + String(row + 1))
    );
  };
  const first = corner(ends[0] ?? '', area.row, area.column);
  if (ends.length === 1) return first;
  const last = corner(
    ends[1] ?? '',
    Math.min(grid.rows, area.row + area.rows) - 1,
    Math.min(grid.columns, area.column + area.columns) - 1,
  );
  return `${first}:${last}`;
}
