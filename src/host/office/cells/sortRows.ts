import type { Area } from '../../model/area';
import type { CellValue } from '../../model/cells';
import type { Sheet } from '../../model/sheet';
import { refuseArgument } from '../formatFacets';
import { Refusal } from '../refusal';
import { formatIndex } from './cellFormat';

interface Cell {
  value: CellValue;
  formula?: string;
  format: number;
}

/** Sorts rows by values, stably: numbers, texts, booleans, errors, then blanks (which stay last either way). */
export function sortRows(
  sheet: Sheet,
  area: Area,
  fields: unknown,
  matchCase: boolean,
  hasHeaders: boolean,
  orientation: unknown,
): void {
  if (!Array.isArray(fields) || fields.length === 0) return refuseArgument();
  if (orientation === 'Columns')
    throw new Refusal('NotImplemented', 'Sorting columns is not part of this host.');
  const keys = (fields as { key: number; ascending?: boolean; sortOn?: string }[]).map((field) => {
    if (!Number.isInteger(field.key) || field.key < 0 || field.key >= area.columns) return refuseArgument();
    if (field.sortOn !== undefined && field.sortOn !== 'Value')
      throw new Refusal('NotImplemented', 'Rows are sorted by value only.');
    return { key: field.key, sign: field.ascending === false ? -1 : 1 };
  });
  const skip = hasHeaders ? 1 : 0;
  const rows = Array.from({ length: area.rows - skip }, (_, r) =>
    Array.from({ length: area.columns }, (__, c): Cell => {
      const row = area.row + skip + r;
      const column = area.column + c;
      return {
        value: sheet.cells.value(row, column),
        formula: sheet.cells.formula(row, column),
        format: formatIndex(sheet, row, column),
      };
    }),
  );
  const blank: Cell = { value: '', format: 0 };
  rows.sort((a, b) => {
    for (const { key, sign } of keys) {
      const order = compare((a[key] ?? blank).value, (b[key] ?? blank).value, sign, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      const row = area.row + skip + r;
      if (cell.formula !== undefined) sheet.cells.setFormula(row, area.column + c, cell.formula, cell.value);
      else sheet.cells.setValue(row, area.column + c, cell.value);
      sheet.cells.setFormat(row, area.column + c, cell.format);
    });
  });
}

function compare(a: CellValue, b: CellValue, sign: number, matchCase: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const rank = (value: CellValue): number => ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * sign;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' }) * sign;
  }
  return typeof a === 'object' || typeof b === 'object' ? 0 : (Number(a) - Number(b)) * sign;
}
