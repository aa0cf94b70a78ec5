import { CellColumn, type StoredFormula } from '../../model/cellColumn';
import { CellPage, pageRows } from '../../model/cellPage';

/** A column of cells as three runs of numbers, which go from one thread to another without being copied. */
export interface PackedColumn {
  /** The numbers of its pages, in the order in which they stand in the runs, each as a whole page. */
  pages: number[];
  kinds: Uint8Array<ArrayBuffer>;
  numbers: Float64Array<ArrayBuffer>;
  /** null where all are 0. */
  formats: Uint16Array<ArrayBuffer> | null;
}

export function packColumn(column: CellColumn): PackedColumn {
  const pages = [...column.pages.entries()];
  const rows = pages.length * pageRows;
  const hasFormats = pages.some(([, { formats }]) => formats !== null);
  const packed: PackedColumn = {
    pages: pages.map(([number]) => number),
    kinds: new Uint8Array(rows),
    numbers: new Float64Array(rows),
    formats: hasFormats ? new Uint16Array(rows) : null,
  };
  pages.forEach(([, page], place) => {
    packed.kinds.set(page.kinds, place * pageRows);
    packed.numbers.set(page.numbers, place * pageRows);
    if (page.formats !== null) packed.formats?.set(page.formats, place * pageRows);
  });
  return packed;
}

/** The column as it was before it was packed, over the same memory. */
export function unpackColumn({ pages, kinds, numbers, formats }: PackedColumn): CellColumn {
  const column = new CellColumn();
  pages.forEach((number, place) => {
    const [from, to] = [place * pageRows, (place + 1) * pageRows];
    const page = new CellPage(kinds.subarray(from, to), numbers.subarray(from, to));
    if (formats !== null) page.formats = formats.subarray(from, to);
    column.pages.set(number, page);
  });
  return column;
}

/** A formula with the row where it stands; its text is made. */
export type PackedFormula = [row: number, formula: StoredFormula & { text: string }];

export function packFormulas(column: CellColumn): PackedFormula[] {
  return [...(column.formulas ?? [])].map(([row, formula]): PackedFormula => {
    const text = typeof formula.text === 'function' ? formula.text() : formula.text;
    return [row, { ...formula, text }];
  });
}
