import { numberFormatOf } from '../phrases/decimalsOf';
import type { SheetBuilder } from '../sheetBuilder';

/** Formats columns of figures by rows' decimals: a rectangle for each run of rows that have as many, in each run of columns.
 * @param first the row that the first of `decimals` is of */
export function formatRuns(
  sheet: SheetBuilder,
  runs: readonly { column: number; columns: number }[],
  first: number,
  decimals: readonly number[],
): void {
  let start = 0;
  decimals.forEach((places, index) => {
    if (decimals[index + 1] === places) return;
    for (const { column, columns } of runs) {
      const area = { row: first + start, column, rows: index + 1 - start, columns };
      sheet.look(area, { numberFormat: numberFormatOf(places) });
    }
    start = index + 1;
  });
}
