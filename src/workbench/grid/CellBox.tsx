import { memo, type JSX } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { cellLook } from './cellLook';
import { cellShown } from './cellShown';
import { linkAt } from './linkAt';
import { measureText, cellFont } from './measureText';
import { mergeAt } from './mergeAt';
import { numberInRoom } from './numberInRoom';
import { overflowWidth } from './overflowWidth';
import { sheetScale } from './sheetScale';

const gridlines = { borderRight: '1px solid #e1e1e1', borderBottom: '1px solid #e1e1e1' } as const;

/** Room at both sides of what a cell shows, in pixels. */
const sides = 6;

interface CellBoxProps {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
  left: number;
  lastColumn: number;
  selected: boolean;
  /** Grows when the workbook changes: the cell is drawn anew. */
  version: number;
}

/** One cell as Excel shows it. */
export const CellBox = memo(function CellBox(props: CellBoxProps): JSX.Element | null {
  const { workbook, sheet, row, column, left, lastColumn, selected } = props;
  const merge = sheet.merges.length === 0 ? undefined : mergeAt(sheet, row, column);
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  const { text, value, kind, format } = cellShown(workbook, sheet, row, column);
  const look = cellLook(format, kind);
  const link = sheet.links.length === 0 ? undefined : linkAt(sheet, row, column);
  const width =
    merge === undefined
      ? sheetScale.width(sheet, column)
      : sheetScale.left(sheet, merge.column + merge.columns) - sheetScale.left(sheet, merge.column);
  const height =
    merge === undefined
      ? sheetScale.height(sheet, row)
      : sheetScale.top(sheet, merge.row + merge.rows) - sheetScale.top(sheet, merge.row);
  const runsOver =
    kind === 'text' && look.whiteSpace === undefined && look.textAlign === 'left' && merge === undefined;
  const fits =
    typeof value === 'number'
      ? numberInRoom(value, text, {
          general: /^general$/i.test(format.numberFormat),
          room: width - sides,
          size: parseFloat(String(look.fontSize ?? cellFont.size)),
          measure: measureText(look),
        })
      : text;
  const room = runsOver ? overflowWidth(sheet, row, column, lastColumn) : width;
  return (
    <div
      role="gridcell"
      id={`cell-${row}-${column}`}
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-label={fits === text ? undefined : text}
      data-row={row}
      data-column={column}
      style={{
        position: 'absolute',
        left,
        width,
        height,
        display: 'flex',
        boxSizing: 'border-box',
        padding: `0 ${sides / 2}px`,
        ...(sheet.showGridlines ? gridlines : {}),
        whiteSpace: 'pre',
        lineHeight: 1.2,
        cursor: link === undefined ? 'cell' : 'pointer',
        ...look,
        overflow: runsOver && room > width ? 'visible' : 'hidden',
        zIndex: runsOver && room > width ? 1 : undefined,
      }}
    >
      {text !== '' && (
        <span
          style={{
            flex: '1 0 auto',
            width: room > width ? room - sides : '100%',
            maxWidth: room > width ? undefined : '100%',
            overflow: 'hidden',
            overflowWrap: 'anywhere',
            pointerEvents: 'none',
          }}
        >
          {fits}
        </span>
      )}
    </div>
  );
});
