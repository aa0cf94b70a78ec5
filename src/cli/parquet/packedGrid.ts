import type { CellContent, Grid } from '../../domain/grid';

/** A table of figures as runs of numbers, which go from one thread to another without being copied. */
export interface PackedGrid {
  sheet: string;
  rows: number;
  columns: readonly PackedColumn[];
}

interface PackedColumn {
  /** By row, the place in `others` of what is no number; 0 where it is one. */
  kinds: Uint32Array<ArrayBuffer>;
  numbers: Float64Array<ArrayBuffer>;
  /** Each text and truth value once; the first place is empty. */
  others: CellContent[];
}

/** @param grid one whose rows are all as long as the first, from the top left of its sheet */
export function packGrid({ sheet, values }: Grid): PackedGrid {
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => packColumn(values, column));
  return { sheet, rows: values.length, columns };
}

/** The grid as it was before it was packed; equal texts are one string. */
export function unpackGrid({ sheet, rows, columns }: PackedGrid): Grid {
  const values = Array.from({ length: rows }, (_, row) =>
    columns.map(({ kinds, numbers, others }) => {
      const kind = kinds[row] ?? 0;
      return (kind === 0 ? numbers[row] : others[kind]) ?? '';
    }),
  );
  return { sheet, top: 0, left: 0, values };
}

/** What is handed over, not copied. */
export function memoryOf({ columns }: PackedGrid): ArrayBuffer[] {
  return columns.flatMap(({ kinds, numbers }) => [kinds.buffer, numbers.buffer]);
}

function packColumn(values: Grid['values'], column: number): PackedColumn {
  const kinds = new Uint32Array(values.length);
  const numbers = new Float64Array(values.length);
  const others: CellContent[] = [''];
  const known = new Map<CellContent, number>();
  values.forEach((row, at) => {
    const cell = row[column] ?? '';
    if (typeof cell === 'number') {
      numbers[at] = cell;
      return;
    }
    let kind = known.get(cell);
    if (kind === undefined) {
      kind = others.push(cell) - 1;
      known.set(cell, kind);
    }
    kinds[at] = kind;
  });
  return { kinds, numbers, others };
}
