import type { CSSProperties, JSX } from 'react';
import { columnLetters } from '../../host/office/cells/columnLetters';
import type { Area } from '../../host/model/area';
import type { Strip } from './CellBlock';
import { headings } from './sheetScale';

const look: CSSProperties = {
  position: 'absolute',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  overflow: 'hidden',
  fontSize: 12,
  color: '#444444',
  backgroundColor: '#f3f3f3',
  borderRight: '1px solid #d0d0d0',
  borderBottom: '1px solid #d0d0d0',
  userSelect: 'none',
};
const lit: CSSProperties = { backgroundColor: '#d3e3fb', color: '#0b3d91', fontWeight: 600 };

/** The column letters over some columns. */
export function ColumnHeadings(props: { columns: readonly Strip[]; active: Area }): JSX.Element {
  const { columns, active } = props;
  return (
    <>
      {columns.map(({ index, start, size }) => {
        const on = index >= active.column && index < active.column + active.columns;
        return (
          <div
            key={index}
            aria-hidden="true"
            style={{ ...look, ...(on ? lit : {}), left: start, top: 0, width: size, height: headings.height }}
          >
            {columnLetters(index)}
          </div>
        );
      })}
    </>
  );
}

/** The row numbers beside some rows. */
export function RowHeadings(props: { rows: readonly Strip[]; active: Area }): JSX.Element {
  const { rows, active } = props;
  return (
    <>
      {rows.map(({ index, start, size }) => {
        const on = index >= active.row && index < active.row + active.rows;
        return (
          <div
            key={index}
            aria-hidden="true"
            style={{ ...look, ...(on ? lit : {}), top: start, left: 0, width: headings.width, height: size }}
          >
            {index + 1}
          </div>
        );
      })}
    </>
  );
}
