import { grid } from '../../model/area';
import { qualifiedAddress } from '../cells/areaAddress';
import { boxOf } from '../cells/geometry';
import { guardOption } from '../cells/writeGuard';
import { flag } from '../formatFacets';
import type { Member } from '../objectType';
import type { Session } from '../session';
import { hostObject, type RangeTarget } from '../targets';

/** Where a range is and how large, and which of its rows and columns are hidden. */
export const rangePlace: Record<string, Member<RangeTarget>> = {
  Address: { since: '1.1', get: ({ sheet, area }) => qualifiedAddress(sheet.name, area) },
  AddressLocal: { since: '1.1', get: ({ sheet, area }) => qualifiedAddress(sheet.name, area) },
  RowIndex: { since: '1.1', get: ({ area }) => area.row },
  ColumnIndex: { since: '1.1', get: ({ area }) => area.column },
  RowCount: { since: '1.1', get: ({ area }) => area.rows },
  ColumnCount: { since: '1.1', get: ({ area }) => area.columns },
  /** −1 beyond 2³¹ − 1 cells. */
  CellCount: {
    since: '1.1',
    get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
  },
  IsEntireRow: { since: '1.9', get: ({ area }) => area.columns === grid.columns },
  IsEntireColumn: { since: '1.9', get: ({ area }) => area.rows === grid.rows },
  Left: { since: '1.10', get: ({ sheet, area }) => boxOf(sheet, area).left },
  Top: { since: '1.10', get: ({ sheet, area }) => boxOf(sheet, area).top },
  Width: { since: '1.10', get: ({ sheet, area }) => boxOf(sheet, area).width },
  Height: { since: '1.10', get: ({ sheet, area }) => boxOf(sheet, area).height },
  Hidden: {
    since: '1.2',
    get: (range) => {
      const rows = hiddenLines(range, 'rows');
      const columns = hiddenLines(range, 'columns');
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  RowHidden: {
    since: '1.2',
    get: (range) => hiddenLines(range, 'rows'),
    set: (range, value, session) => {
      hideLines(range, 'rows', flag(value), session);
    },
  },
  ColumnHidden: {
    since: '1.2',
    get: (range) => hiddenLines(range, 'columns'),
    set: (range, value, session) => {
      hideLines(range, 'columns', flag(value), session);
    },
  },
  Worksheet: { since: '1.1', child: ({ sheet }) => hostObject('Worksheet', { sheet }) },
};

/** True or false where all lines agree, else null. */
export function hiddenLines({ sheet, area }: RangeTarget, axis: 'rows' | 'columns'): boolean | null {
  const from = axis === 'rows' ? area.row : area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  let hidden = 0;
  for (const [line, own] of sheet[axis]) if (own.hidden && line >= from && line < from + count) hidden++;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

export function hideLines(
  { sheet, area }: RangeTarget,
  axis: 'rows' | 'columns',
  hidden: boolean,
  session: Session,
): void {
  guardOption(session, sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const from = axis === 'rows' ? area.row : area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  const lines: Map<number, { hidden?: boolean }> = sheet[axis];
  if (hidden) for (let i = from; i < from + count; i++) lines.set(i, { ...lines.get(i), hidden });
  else
    for (const [i, own] of lines)
      if (i >= from && i < from + count) lines.set(i, { ...own, hidden: undefined });
  session.changed('formats', sheet);
}
