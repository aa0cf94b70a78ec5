import type { JSX } from 'react';
import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { CellBox } from './CellBox';

/** A row or a column that is shown, and where it begins, in pixels. */
export interface Strip {
  index: number;
  start: number;
  size: number;
}

/** The cells where some rows and some columns cross. */
export function CellBlock(props: {
  workbook: Workbook;
  sheet: Sheet;
  rows: readonly Strip[];
  columns: readonly Strip[];
  active: Area;
  /** The last column that a long text may run into. */
  lastColumn: number;
  version: number;
}): JSX.Element | null {
  const { workbook, sheet, rows, columns, active, lastColumn, version } = props;
  if (columns.length === 0) return null; // a row of no cells is no row
  return (
    <>
      {rows.map((row) => (
        <div
          key={row.index}
          role="row"
          aria-rowindex={row.index + 1}
          style={{ position: 'absolute', top: row.start, left: 0, height: row.size, width: '100%' }}
        >
          {columns.map((column) => (
            <CellBox
              key={column.index}
              workbook={workbook}
              sheet={sheet}
              row={row.index}
              column={column.index}
              left={column.start}
              lastColumn={lastColumn}
              selected={isIn(active, row.index, column.index)}
              version={version}
            />
          ))}
        </div>
      ))}
    </>
  );
}

function isIn(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
