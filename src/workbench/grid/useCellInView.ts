import { useEffect, type RefObject } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Place } from './corners';
import { headings, sheetScale } from './sheetScale';

/** Scrolls a sheet so far that a cell is seen, whenever it is another.
 * @param edges where the cells that scroll begin, beside headings and frozen cells, in pixels */
export function useCellInView(
  scroller: RefObject<HTMLElement | null>,
  sheet: Sheet,
  { row, column }: Place,
  edges: { top: number; left: number },
): void {
  const { frozen } = sheet;
  const { top: edgeTop, left: edgeLeft } = edges;
  useEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const top = sheetScale.top(sheet, row) + headings.height;
    const left = sheetScale.left(sheet, column) + headings.width;
    const bottom = top + sheetScale.height(sheet, row);
    const right = left + Math.min(sheetScale.width(sheet, column), view.clientWidth - edgeLeft);
    if (row >= frozen.rows && top < view.scrollTop + edgeTop) view.scrollTop = top - edgeTop;
    else if (bottom > view.scrollTop + view.clientHeight) view.scrollTop = bottom - view.clientHeight;
    if (column >= frozen.columns && left < view.scrollLeft + edgeLeft) view.scrollLeft = left - edgeLeft;
    else if (right > view.scrollLeft + view.clientWidth) view.scrollLeft = right - view.clientWidth;
  }, [scroller, sheet, row, column, frozen.rows, frozen.columns, edgeTop, edgeLeft]);
}
