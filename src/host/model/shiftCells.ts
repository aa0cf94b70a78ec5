import { grid, type Area } from './area';
import { CellColumn, type StoredFormula } from './cellColumn';
import { pageBits, pageRows } from './cellPage';

/**
 * Moves the cells at or after `at` by `count` rows or columns; a negative `count` first takes away that many from `at` on.
 * `cells` are a sheet's columns by number. Only cells inside `area` move, and what leaves it (or the grid) is lost. Formulas move as they are: nothing rewrites references.
 */
export function shiftCells(
  cells: Map<number, CellColumn>,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
  area?: Area,
): void {
  const inside = area ?? { row: 0, column: 0, rows: grid.rows, columns: grid.columns };
  if (axis === 'rows') {
    const end = inside.row + inside.rows;
    const to = (row: number): number => moved(row, at, count, inside.row, end);
    for (const [number, column] of cells) {
      if (number < inside.column || number >= inside.column + inside.columns) continue;
      cells.set(number, remade(column, to));
    }
    return;
  }
  const end = inside.column + inside.columns;
  const columns = [...cells].sort(([a], [b]) => a - b);
  const rest = (row: number): boolean => row < inside.row || row >= inside.row + inside.rows;
  const whole = inside.row === 0 && inside.rows === grid.rows;
  cells.clear();
  for (const [number, column] of columns) {
    const to = moved(number, at, count, inside.column, end);
    if (whole || to === number) merge(cells, to, column);
    else {
      merge(
        cells,
        number,
        remade(column, (row) => (rest(row) ? row : -1)),
      );
      merge(
        cells,
        to,
        remade(column, (row) => (rest(row) ? -1 : row)),
      );
    }
  }
}

/** Where index `i` goes; -1 when it is lost. */
function moved(i: number, at: number, count: number, start: number, end: number): number {
  if (i < Math.max(at, start) || i >= end) return i;
  if (count < 0 && i < at - count) return -1;
  const to = i + count;
  return to >= end ? -1 : to;
}

function remade(column: CellColumn, to: (row: number) => number): CellColumn {
  const made = new CellColumn();
  for (const [number, page] of [...column.pages].sort(([a], [b]) => a - b)) {
    for (let local = 0; local < page.kinds.length; local++) {
      const kind = page.kinds[local] ?? 0;
      const format = page.formats?.[local] ?? 0;
      if (kind === 0 && format === 0) continue;
      const row = to((number << pageBits) + local);
      if (row < 0) continue;
      const target = made.pageFor(row);
      target.kinds[row & (pageRows - 1)] = kind;
      target.numbers[row & (pageRows - 1)] = page.numbers[local] ?? 0;
      target.setFormat(row & (pageRows - 1), format);
    }
  }
  if (column.formulas) {
    made.formulas = new Map<number, StoredFormula>();
    for (const [row, formula] of column.formulas) if (to(row) >= 0) made.formulas.set(to(row), formula);
  }
  return made;
}

/** Puts a column at `number`, into what part of a column may stand there already. */
function merge(cells: Map<number, CellColumn>, number: number, column: CellColumn): void {
  if (number < 0) return;
  const there = cells.get(number);
  if (!there) {
    cells.set(number, column);
    return;
  }
  for (const [pageNumber, page] of column.pages) {
    for (let local = 0; local < page.kinds.length; local++) {
      const kind = page.kinds[local] ?? 0;
      const format = page.formats?.[local] ?? 0;
      if (kind === 0 && format === 0) continue;
      const target = there.pageFor((pageNumber << pageBits) + local);
      target.kinds[local] = kind;
      target.numbers[local] = page.numbers[local] ?? 0;
      target.setFormat(local, format);
    }
  }
  for (const [row, formula] of column.formulas ?? []) (there.formulas ??= new Map()).set(row, formula);
}
