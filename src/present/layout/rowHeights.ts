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
 * @param first the first row that is looked at
 */
export function rowHeights(
  cells: readonly (readonly PlanValue[])[],
  placed: readonly { area: PlanArea; look: Look }[],
  widths: readonly number[],
  first = 0,
): Map<number, number> {
  const heights = new Map<number, number>();
  const looksOfRow = cells.map((): { area: PlanArea; look: Look }[] => []);
  for (const one of placed) {
    const from = Math.max(first, one.area.row);
    for (let row = from; row < one.area.row + one.area.rows; row += 1) looksOfRow[row]?.push(one);
  }
  cells.forEach((values, row) => {
    // on most rows nothing is wrapped and nothing is larger than usual
    if (looksOfRow[row]?.some(({ look }) => look.wrap === true || (look.size ?? 0) > usualSize) !== true)
      return;
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

/** What counts for a height of the looks on a cell: later ones win. */
function lookAt(placed: readonly { area: PlanArea; look: Look }[], column: number): Look {
  const seen: Look = {};
  for (const { area, look } of placed) {
    if (column < area.column || column >= area.column + area.columns) continue;
    if (look.wrap !== undefined) seen.wrap = look.wrap;
    if (look.bold !== undefined) seen.bold = look.bold;
    if (look.size !== undefined) seen.size = look.size;
    if (look.indent !== undefined) seen.indent = look.indent;
  }
  return seen;
}
