import { grid, type Area } from './area';
import { CellColumn, type StoredFormula } from './cellColumn';
import { cellErrors } from './cellErrors';
import { cellKind, pageBits, pageRows, type CellPage } from './cellPage';
import type { Cells, CellValue } from './cells';
import { extent } from './extent';
import { shiftCells } from './shiftCells';
import { StringPool } from './stringPool';

const within = pageRows - 1;

/** Cells kept by column in pages of typed arrays (about 11 bytes a cell), texts in a pool shared by the workbook. */
export class ColumnCells implements Cells {
  readonly columns = new Map<number, CellColumn>();
  /** Counts every change, so that the file knows whether the part it read still says what is here. */
  changes = 0;

  constructor(readonly pool: StringPool = new StringPool()) {}

  used(valuesOnly: boolean): Area | null {
    return extent(this.columns, valuesOnly);
  }

  value(row: number, column: number): CellValue {
    const page = this.columns.get(column)?.page(row);
    if (!page) return '';
    return this.read(page, row & within);
  }

  private read(page: CellPage, local: number): CellValue {
    const number = page.numbers[local] ?? 0;
    switch ((page.kinds[local] ?? 0) & cellKind.plain) {
      case cellKind.number:
        return number;
      case cellKind.text:
        return this.pool.text(number);
      case cellKind.boolean:
        return number !== 0;
      case cellKind.error:
        return { error: cellErrors[number] ?? '#N/A' };
      default:
        return '';
    }
  }

  formula(row: number, column: number): string | undefined {
    const stored = this.storedFormula(row, column);
    if (!stored) return undefined;
    if (typeof stored.text === 'function') stored.text = stored.text();
    return stored.text;
  }

  /** The formula with what the file said beyond its text; undefined for a plain value. */
  storedFormula(row: number, column: number): StoredFormula | undefined {
    return this.columns.get(column)?.formulas?.get(row);
  }

  /** Whether any cell has one. */
  hasFormulas(): boolean {
    return [...this.columns.values()].some(({ formulas }) => formulas !== undefined && formulas.size > 0);
  }

  isUncalculated(row: number, column: number): boolean {
    return (this.kind(row, column) & cellKind.uncalculated) !== 0;
  }

  /** The kind byte of a cell: see `cellKind`. */
  kind(row: number, column: number): number {
    return this.columns.get(column)?.page(row)?.kinds[row & within] ?? 0;
  }

  /** The number kept for a cell, whatever its kind: for a text its place in the pool. */
  number(row: number, column: number): number {
    return this.columns.get(column)?.page(row)?.numbers[row & within] ?? 0;
  }

  format(row: number, column: number): number {
    return this.columns.get(column)?.page(row)?.formats?.[row & within] ?? 0;
  }

  column(column: number): CellColumn {
    let found = this.columns.get(column);
    if (!found) {
      if (!(column >= 0 && column < grid.columns)) throw new RangeError(`no column ${column}`);
      found = new CellColumn();
      this.columns.set(column, found);
    }
    return found;
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (value === '') this.write(row, column, cellKind.empty, 0);
    else if (typeof value === 'number') this.write(row, column, cellKind.number, value);
    else if (typeof value === 'string') this.write(row, column, cellKind.text, this.pool.intern(value));
    else if (typeof value === 'boolean') this.write(row, column, cellKind.boolean, value ? 1 : 0);
    else this.write(row, column, cellKind.error, Math.max(0, cellErrors.indexOf(value.error)));
  }

  /** Keeps a cell by its kind byte and number. Takes a formula away. */
  write(row: number, column: number, kind: number, number: number): void {
    if (!(row >= 0 && row < grid.rows)) throw new RangeError(`no row ${row}`);
    this.changes++;
    if (kind === cellKind.empty && !this.columns.get(column)?.page(row)) return;
    const kept = this.column(column);
    const page = kept.pageFor(row);
    page.kinds[row & within] = kind;
    page.numbers[row & within] = number;
    kept.formulas?.delete(row);
  }

  setFormula(row: number, column: number, formula: string, value?: CellValue): void {
    this.setValue(row, column, value ?? '');
    this.storeFormula(row, column, { text: formula }, value === undefined);
  }

  /** Puts a formula on a cell whose value is set already. */
  storeFormula(row: number, column: number, formula: StoredFormula, uncalculated: boolean): void {
    const kept = this.column(column);
    const page = kept.pageFor(row);
    const flags = cellKind.formula | (uncalculated ? cellKind.uncalculated : 0);
    page.kinds[row & within] = ((page.kinds[row & within] ?? 0) & cellKind.plain) | flags;
    (kept.formulas ??= new Map()).set(row, formula);
    this.changes++;
  }

  setFormat(row: number, column: number, format: number): void {
    if (!(row >= 0 && row < grid.rows)) throw new RangeError(`no row ${row}`);
    if (!(format >= 0 && format < 65536)) throw new RangeError(`no format ${format}`);
    this.changes++;
    if (format === 0 && !this.columns.get(column)?.page(row)) return;
    this.column(column)
      .pageFor(row)
      .setFormat(row & within, format);
  }

  values(area: Area): (number | string | boolean)[][] {
    const rows: (number | string | boolean)[][] = [];
    const end = area.row + area.rows;
    for (let first = area.row; first < end; first = ((first >>> pageBits) + 1) << pageBits) {
      const pages: (CellPage | undefined)[] = [];
      for (let c = 0; c < area.columns; c++) {
        pages.push(this.columns.get(area.column + c)?.pages.get(first >>> pageBits));
      }
      const last = Math.min(end, ((first >>> pageBits) + 1) << pageBits);
      for (let row = first; row < last; row++) rows.push(this.valuesOfRow(pages, row & within));
    }
    return rows;
  }

  private valuesOfRow(
    pages: readonly (CellPage | undefined)[],
    local: number,
  ): (number | string | boolean)[] {
    const values: (number | string | boolean)[] = new Array<number | string | boolean>(pages.length);
    for (let c = 0; c < pages.length; c++) {
      const page = pages[c];
      const value = page === undefined ? '' : this.read(page, local);
      values[c] = typeof value === 'object' ? value.error : value;
    }
    return values;
  }

  each(area: Area, visit: (row: number, column: number) => void): void {
    const columns = [...this.columns.keys()]
      .filter((column) => column >= area.column && column < area.column + area.columns)
      .sort((a, b) => a - b);
    const numbers = new Set<number>();
    const firstPage = area.row >>> pageBits;
    const lastPage = (area.row + area.rows - 1) >>> pageBits;
    for (const column of columns) {
      for (const number of this.columns.get(column)?.pages.keys() ?? []) {
        if (number >= firstPage && number <= lastPage) numbers.add(number);
      }
    }
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const here = columns.flatMap((column) => {
        const page = this.columns.get(column)?.pages.get(number);
        return page ? [{ column, page }] : [];
      });
      const first = Math.max(area.row, number << pageBits);
      const end = Math.min(area.row + area.rows, (number + 1) << pageBits);
      for (let row = first; row < end; row++) {
        const local = row & within;
        for (const { column, page } of here) {
          if (page.kinds[local] || page.formats?.[local]) visit(row, column);
        }
      }
    }
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    this.changes++;
    const end = area.row + area.rows;
    for (const [number, column] of this.columns) {
      if (number < area.column || number >= area.column + area.columns) continue;
      for (const [pageNumber, page] of column.pages) {
        const top = pageNumber << pageBits;
        const from = Math.max(area.row - top, 0);
        const to = Math.min(end - top, page.kinds.length);
        if (from >= to) continue;
        if (what !== 'formats') page.kinds.fill(cellKind.empty, from, to);
        if (what !== 'contents') page.formats?.fill(0, from, to);
        if (what === 'all' && from === 0 && to === page.kinds.length) column.dropPage(pageNumber);
      }
      if (what === 'formats' || !column.formulas) continue;
      for (const row of column.formulas.keys()) if (row >= area.row && row < end) column.formulas.delete(row);
    }
  }

  shift(axis: 'rows' | 'columns', at: number, count: number, area?: Area): void {
    this.changes++;
    shiftCells(this.columns, axis, at, count, area);
  }

  /** A copy over the same pool of texts. */
  copy(): ColumnCells {
    const cells = new ColumnCells(this.pool);
    for (const [number, column] of this.columns) cells.columns.set(number, column.copy());
    return cells;
  }
}
