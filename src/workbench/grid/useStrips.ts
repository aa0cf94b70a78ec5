import { useEffect, useState, type RefObject } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Strip } from './CellBlock';
import { headings, sheetScale } from './sheetScale';
import { stripsIn } from './stripsIn';

export interface Strips {
  rows: readonly Strip[];
  columns: readonly Strip[];
  /** Size of all rows and columns, in pixels, without the headings. */
  width: number;
  height: number;
  /** Scrolled to the right: columns that are frozen stand beside others than those that follow them. */
  aside: boolean;
}

/** Rows and columns that are drawn beyond what is in view, so that scrolling meets no empty place. */
const beyond = { rows: 10, columns: 4 } as const;

/** The rows and columns that are in view (with some around them): only these are drawn. */
export function useStrips(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: Sheet,
  size: { rows: number; columns: number },
): Strips {
  const { left, top, width, height } = useView(scroller);
  const rows = {
    count: size.rows,
    start: (row: number) => Math.round(sheetScale.top(sheet, row)) + headings.height,
    size: (row: number) => sheetScale.height(sheet, row),
  };
  const columns = {
    count: size.columns,
    start: (column: number) => Math.round(sheetScale.left(sheet, column)) + headings.width,
    size: (column: number) => sheetScale.width(sheet, column),
  };
  return {
    rows: height === 0 ? [] : stripsIn(rows, top, top + height, beyond.rows),
    columns: width === 0 ? [] : stripsIn(columns, left, left + width, beyond.columns),
    width: Math.round(sheetScale.left(sheet, size.columns)),
    height: Math.round(sheetScale.top(sheet, size.rows)),
    aside: left > 0,
  };
}

interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What of the scrolled is in view, in pixels; nothing until it is drawn. */
function useView(scroller: RefObject<HTMLDivElement | null>): View {
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      setView({ left, top, width, height });
    };
    const sized = new ResizeObserver(look); // tells at once how large it is
    sized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return view;
}
