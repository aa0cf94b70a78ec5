import type { JSX } from 'react';
import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { sheetScale } from './sheetScale';

/** The frame round what is selected. */
export function SelectionFrame({ sheet, area }: { sheet: Sheet; area: Area }): JSX.Element {
  const left = sheetScale.left(sheet, area.column);
  const top = sheetScale.top(sheet, area.row);
  return (
    <div
      aria-hidden="true"
      style={{
        position: 'absolute',
        left: left - 1,
        top: top - 1,
        width: sheetScale.left(sheet, area.column + area.columns) - left,
        height: sheetScale.top(sheet, area.row + area.rows) - top,
        border: '2px solid #107c41',
        pointerEvents: 'none',
        boxSizing: 'border-box',
      }}
    />
  );
}
