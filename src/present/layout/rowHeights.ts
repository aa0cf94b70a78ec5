import type { Look, PlanArea, PlanValue } from '../../domain/sheetPlan';
import { textLines } from './textLines';

/** Points; Excel's own limit is 409. */
const tallest = 405;
const usualSize = 11;
/** Of a column's width so much is sure to be there for text: on the screen digits are a little narrower than in print. */
const sureWidth = 0.95;

/**
 * Heights (points) of the rows whose text needs more than one line or a larger type, so that nothing is cut where an
 * application does not fit rows by itself. Widths are in digits of the usual size.
 */
export function rowHeights(
  cells: readonly (readonly PlanValue[])[],
  placed: readonly { area: PlanArea; look: Look }[],
  widths: readonly number[],
): Map<number, number> {
  const heights = new Map<number, number>();
  const looksOfRow = cells.map((): { area: PlanArea; look: Look }[] => []);
  for (const one of placed) {
    for (let row = one.area.row; row < one.area.row + one.area.rows; row += 1) looksOfRow[row]?.push(one);
  }
  cells.forEach((values, row) => {
    let needed = 0;
    values.forEach((value, column) => {
      if (value === null) return;
      const { wrap, bold, size = usualSize, indent = 0 } = lookAt(looksOfRow[row] ?? [], column);
      const room = (((widths[column] ?? 9) - indent) * sureWidth * usualSize) / size;
      const lines = wrap === true && typeof value === 'string' ? textLines(value, room, bold) : 1;
      needed = Math.max(needed, lines * Math.ceil(size * 1.36));
    });
    if (needed > Math.ceil(usualSize * 1.36)) heights.set(row, Math.min(tallest, needed + 2));
  });
  return heights;
}

function lookAt(placed: readonly { area: PlanArea; look: Look }[], column: number): Look {
  const inColumn = placed.filter(({ area }) => column >= area.column && column < area.column + area.columns);
  return Object.assign({}, ...inColumn.map(({ look }) => look)) as Look;
}
