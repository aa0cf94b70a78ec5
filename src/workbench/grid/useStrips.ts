import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Strip } from './CellBlock';
import { headings, sheetScale } from './sheetScale';

export interface Strips {
  rows: readonly Strip[];
  columns: readonly Strip[];
  /** Size of all rows and columns, in pixels, without the headings. */
  width: number;
  height: number;
}

/** The rows and columns that are in view (with some around them): only these are drawn. */
export function useStrips(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: Sheet,
  size: { rows: number; columns: number },
  version: number,
): Strips {
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => sheetScale.height(sheet, row),
    scrollMargin: headings.height,
    overscan: 10,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => sheetScale.width(sheet, column),
    scrollMargin: headings.width,
    overscan: 4,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, sheet, version]);
  return {
    rows: rows.getVirtualItems().map(({ index, start, size: extent }) => ({ index, start, size: extent })),
    columns: columns
      .getVirtualItems()
      .map(({ index, start, size: extent }) => ({ index, start, size: extent })),
    width: columns.getTotalSize(),
    height: rows.getTotalSize(),
  };
}
