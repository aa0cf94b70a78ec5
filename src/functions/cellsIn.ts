/** The cells of a range (or of one cell, or of an array), row by row. */
export function cellsIn(given: unknown): unknown[] {
  if (!Array.isArray(given)) return [given];
  return (given as unknown[]).flatMap((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** The rows of a range; one cell is one row. */
export function rowsIn(given: unknown): unknown[][] {
  if (!Array.isArray(given)) return [[given]];
  return (given as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}
