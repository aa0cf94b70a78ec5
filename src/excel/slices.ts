import type { PlanArea } from '../domain/sheetPlan';

/** Cells that one answer may hold: some 20 bytes each stay well below Excel on the web's limit of 5 MB. */
const cellsInOneAnswer = 200_000;

export interface Slice<Owner> {
  owner: Owner;
  area: PlanArea;
}

/**
 * Cuts areas into slices of whole rows and packs them into batches, one batch a round trip, each below the limit.
 * @param share 1 for the usual size, less to try again with smaller answers
 * @param mostCells the usual size
 */
export function sliceIntoBatches<Owner>(
  wanted: readonly Slice<Owner>[],
  share = 1,
  mostCells = cellsInOneAnswer,
): Slice<Owner>[][] {
  const limit = Math.max(1, Math.floor(mostCells * share));
  const batches: Slice<Owner>[][] = [[]];
  let room = limit;
  for (const { owner, area } of wanted) {
    let row = 0;
    while (row < area.rows) {
      const fitting = Math.floor(room / area.columns);
      if (fitting < 1 && room < limit) {
        batches.push([]);
        room = limit;
        continue;
      }
      const rows = Math.min(Math.max(1, fitting), area.rows - row);
      batches.at(-1)?.push({ owner, area: { ...area, row: area.row + row, rows } });
      row += rows;
      room -= rows * area.columns;
    }
  }
  return batches.filter((batch) => batch.length > 0);
}
