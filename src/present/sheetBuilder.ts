import type { ChartPlan } from '../domain/chartPlan';
import type { SheetId } from '../domain/owned';
import type { Look, OfficerCells, PlanArea, PlanValue, SheetPlan } from '../domain/sheetPlan';
import { chartName } from './layout/chartName';
import { cleanNumber } from './layout/cleanNumber';
import { cleanText } from './layout/cleanText';
import { rowHeights } from './layout/rowHeights';
import { sheetName } from './layout/sheetName';
import { looks, palette } from './palette';

/** Points, of a row of Calibri 11. */
const usualHeight = 15;

type Link = SheetPlan['links'][number];

/** Grows a sheet plan row by row, and squares it off at the end. */
export class SheetBuilder {
  readonly #cells: PlanValue[][] = [];
  readonly #looks: { area: PlanArea; look: Look }[] = [];
  readonly #under: { area: PlanArea; look: Look }[] = [];
  readonly #heights = new Map<number, number>();
  readonly #tables: SheetPlan['tables'][number][] = [];
  readonly #charts: ChartPlan[] = [];
  readonly #validations: SheetPlan['validations'][number][] = [];
  readonly #links: Link[] = [];
  #frozen = { rows: 2, columns: 0 };
  #pagesWide = 1;
  #printed: SheetPlan['page']['printed'];
  #titleColumns: SheetPlan['page']['titleColumns'];
  #titleRows: { first: number; last: number } | undefined;
  readonly #breaks: number[] = [];
  #officer: OfficerCells | undefined;
  #lastPrinted: number | undefined;
  readonly #asides: { area: PlanArea; cells: readonly (readonly PlanValue[])[] }[] = [];

  /** @param widths characters, a number a column: the sheet has as many columns as widths */
  constructor(
    readonly id: SheetId,
    readonly part: string,
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  /** Where the next row will stand. */
  get next(): number {
    return this.#cells.length;
  }

  /** Adds a row and gives its number; `look` goes over the cells that were given. */
  row(values: readonly PlanValue[], look?: Look): number {
    const row = this.#cells.length;
    if (values.length > this.widths.length)
      throw new RangeError(`a row of ${values.length} on “${this.name}”`);
    this.#cells.push(values.map(asCell));
    if (look !== undefined && values.length > 0) {
      this.look({ row, column: 0, rows: 1, columns: values.length }, look);
    }
    return row;
  }

  blank(): number {
    return this.row([]);
  }

  /** Sets a cell in a row that is there, or in one below: rows between are left empty. */
  put(row: number, column: number, value: PlanValue, look?: Look): void {
    while (this.#cells.length <= row) this.blank();
    const cells = this.#cells[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = asCell(value);
    if (look !== undefined) this.look({ row, column, rows: 1, columns: 1 }, look);
  }

  /** The sheet's title in A1 and how to read it in A2. */
  title(title: string, howToRead: string): void {
    this.row([title], looks.title);
    this.row([howToRead], looks.howToRead);
  }

  /**
   * Puts cells right of what is printed: no page grows by them.
   * @returns where they stand: from `row` on, or two rows below what stands in those columns already
   */
  aside(row: number, column: number, cells: readonly (readonly PlanValue[])[]): PlanArea {
    const columns = Math.max(...cells.map((one) => one.length));
    const above = this.#asides
      .map(({ area }) => area)
      .filter((area) => area.column < column + columns && column < area.column + area.columns);
    const first = Math.max(row, ...above.map((area) => area.row + area.rows + 1));
    const area = { row: first, column, rows: cells.length, columns };
    this.#asides.push({ area, cells });
    return area;
  }

  look(area: PlanArea, look: Look): void {
    if (area.rows > 0 && area.columns > 0) this.#looks.push({ area, look });
  }

  /** A look below all that were given with `look`: for a whole block, once it is known how far it goes. */
  lookUnder(area: PlanArea, look: Look): void {
    if (area.rows > 0 && area.columns > 0) this.#under.push({ area, look });
  }

  height(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  /** Marks an area, header row included, as an Excel table. */
  table(name: string, area: PlanArea, showFilter: boolean): void {
    this.#tables.push({ name, area, style: 'TableStyleLight1', showFilter });
  }

  chart(chart: ChartPlan): void {
    const name = chartName(chart.name, this.#charts.length + 1);
    this.#charts.push({ ...chart, name, title: cleanText(chart.title), altText: cleanText(chart.altText) });
  }

  /** @param from cells of this sheet that hold the list, where it may be too long for a rule */
  validate(area: PlanArea, list: readonly string[], message: string, from?: PlanArea): void {
    this.#validations.push({ area, list, message, ...(from && { from }) });
  }

  link(row: number, column: number, to: Link['to']): void {
    this.#links.push({ row, column, to });
  }

  /** Rows above `rows` and columns left of `columns` stay in sight. */
  freeze(rows: number, columns: number): void {
    this.#frozen = { rows, columns };
  }

  /** Rows that are printed on each page, both included. */
  repeat(first: number, last: number): void {
    this.#titleRows = { first, last };
  }

  /** Prints one area over so many pages side by side, a header above and columns repeated on each, the last included. */
  spread(pages: number, lastRepeated: number, area: PlanArea, header: string): void {
    this.#pagesWide = pages;
    this.#titleColumns = { first: 0, last: lastRepeated };
    this.#printed = { area, header };
  }

  /** Prints the columns up to `last` only, one page wide: what is right of them is for the drawing of charts. */
  printUpTo(last: number): void {
    this.#lastPrinted = last;
  }

  /** A row, the next where none is said, begins a new printed page. */
  breakPage(row = this.next): void {
    this.#breaks.push(row);
  }

  /** How many points the rows from one on take, so far. */
  heightSince(first: number): number {
    const heights = this.#rowHeights(first);
    return this.#cells.reduce(
      (sum, _, row) => sum + (row < first ? 0 : (heights.get(row) ?? usualHeight)),
      0,
    );
  }

  /** How many rows from one on take so many points: those that are there are as tall as their text, those below of the usual height. */
  rowsFor(points: number, first: number): number {
    const heights = this.#rowHeights(first);
    let [rows, sum] = [0, 0];
    while (sum < points) {
      sum += heights.get(first + rows) ?? usualHeight;
      rows += 1;
    }
    return rows;
  }

  officer(cells: OfficerCells): void {
    this.#officer = cells;
  }

  #rowHeights(first = 0): Map<number, number> {
    const heights = rowHeights(this.#cells, [...this.#under, ...this.#looks], this.widths, first);
    for (const [row, points] of this.#heights) heights.set(row, Math.max(points, heights.get(row) ?? 0));
    return heights;
  }

  /** All cells, those aside too, in rows of the sheet's width. */
  #squared(): PlanValue[][] {
    const rows = Math.max(this.#cells.length, ...this.#asides.map(({ area }) => area.row + area.rows));
    const all = Array.from({ length: rows }, (_, row) =>
      this.widths.map((_width, column) => this.#cells[row]?.[column] ?? null),
    );
    for (const { area, cells } of this.#asides)
      cells.forEach((values, row) => {
        values.forEach((value, column) => {
          const into = all[area.row + row];
          if (into !== undefined) into[area.column + column] = asCell(value);
        });
      });
    return all;
  }

  build(): SheetPlan {
    const cells = this.#squared();
    const placed = [...this.#under, ...this.#looks];
    const heights = this.#rowHeights();
    return {
      id: this.id,
      part: this.part,
      name: sheetName(this.name),
      tabColor: palette.deep,
      cells,
      looks: placed,
      widths: this.widths,
      heights,
      tables: this.#tables,
      charts: this.#charts,
      pictures: [],
      validations: this.#validations,
      links: this.#links,
      merges: [],
      frozen: this.#frozen,
      page: {
        orientation: 'landscape',
        fitWide: this.#pagesWide,
        fitTall: 0,
        ...(this.#breaks.length > 0 && { breaksBefore: this.#breaks }),
        ...(this.#titleRows && { titleRows: this.#titleRows }),
        ...(this.#printed && { printed: this.#printed }),
        ...(this.#lastPrinted !== undefined && {
          printed: {
            area: { row: 0, column: 0, rows: this.#cells.length, columns: this.#lastPrinted + 1 },
            header: '',
          },
        }),
        ...(this.#titleColumns && { titleColumns: this.#titleColumns }),
      },
      ...(this.#officer && { officer: this.#officer }),
    };
  }
}

/** @throws RangeError for a number that is none: Excel would silently keep what stood in the cell */
function asCell(value: PlanValue): PlanValue {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('a cell cannot hold NaN');
    return cleanNumber(value);
  }
  return typeof value === 'string' ? (value === '' ? null : cleanText(value)) : value;
}
