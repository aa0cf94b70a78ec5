import { CellPage, pageBits, pageRows } from './cellPage';

/**
 * A formula in a cell. `text` has its leading `=` and may be made when first asked for (a shared formula's dependants).
 * `source` is what a file said beyond the text, true as long as the cell stays at `row` and `column`: the attributes of an array
 * formula or a data table (with a leading space, as written), and the cell's own (cm, vm).
 */
export interface StoredFormula {
  text: string | (() => string);
  source?: { row: number; column: number; attributes: string; cellAttributes: string };
}

const mostInSlab = 32;

/** One column of cells: pages by number, and the formulas by row. */
export class CellColumn {
  readonly pages = new Map<number, CellPage>();
  formulas: Map<number, StoredFormula> | undefined;
  private slab: { kinds: Uint8Array; numbers: Float64Array } | undefined;
  private slabUsed = 0;
  private recentNumber = -1;
  private recent: CellPage | undefined;

  /** The page that holds `row`, if it reaches that far. */
  page(row: number): CellPage | undefined {
    const number = row >>> pageBits;
    const page = number === this.recentNumber ? this.recent : this.pages.get(number);
    return page && (row & (pageRows - 1)) < page.kinds.length ? page : undefined;
  }

  /** The page that holds `row`, made and grown as needed. */
  pageFor(row: number): CellPage {
    const number = row >>> pageBits;
    let page = number === this.recentNumber ? this.recent : this.pages.get(number);
    if (page === undefined) {
      // A column that already fills a page will likely fill the next.
      page = this.pages.has(number - 1) ? this.slabPage() : new CellPage();
      this.pages.set(number, page);
    }
    this.recentNumber = number;
    this.recent = page;
    page.reach(row & (pageRows - 1));
    return page;
  }

  /** A whole page out of room made for as many as there are already: thousands of small buffers keep the collector busy. */
  private slabPage(): CellPage {
    if (!this.slab || this.slabUsed * pageRows === this.slab.kinds.length) {
      const rows = Math.min(this.pages.size, mostInSlab) * pageRows;
      this.slab = { kinds: new Uint8Array(rows), numbers: new Float64Array(rows) };
      this.slabUsed = 0;
    }
    const start = this.slabUsed++ * pageRows;
    const { kinds, numbers } = this.slab;
    return new CellPage(kinds.subarray(start, start + pageRows), numbers.subarray(start, start + pageRows));
  }

  dropPage(number: number): void {
    this.pages.delete(number);
    this.recentNumber = -1;
    this.recent = undefined;
  }

  copy(): CellColumn {
    const column = new CellColumn();
    for (const [number, page] of this.pages) column.pages.set(number, page.copy());
    if (this.formulas) column.formulas = new Map(this.formulas);
    return column;
  }
}
