import type { Area } from '../../model/area';

/** Cells, row by row, put together into few rectangles: runs of a row, then equal runs of rows that follow each other. */
export function rectangles(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const runs: Area[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows++;
    else {
      open.set(key, run);
      done.push(run);
    }
  }
  return done;
}
