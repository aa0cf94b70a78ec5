import { grid, type Area } from '../../model/area';
import { bounding, intersection } from '../cells/areas';
import { number } from '../formatFacets';
import type { Member } from '../objectType';
import { rangeArgument, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject, type RangeTarget } from '../targets';

type Find = NonNullable<Member<RangeTarget>['find']>;

function whole(value: unknown, otherwise?: number): number {
  if (value === null || value === undefined) {
    if (otherwise !== undefined) return otherwise;
  }
  const given = number(value);
  if (!Number.isInteger(given)) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  return given;
}

const member = (since: string, find: Find): Member<RangeTarget> => ({ since, find });
const moved = (find: (area: Area, args: readonly unknown[]) => Area): Find => {
  return ({ sheet, area }, args) => rangeOf(sheet, find(area, args));
};

/** Ranges that are found from a range by counting, growing and meeting. */
export const rangeNavigation: Record<string, Member<RangeTarget>> = {
  GetCell: member(
    '1.1',
    moved((area, [row, column]) => ({
      row: area.row + whole(row),
      column: area.column + whole(column),
      rows: 1,
      columns: 1,
    })),
  ),
  GetRow: member(
    '1.1',
    moved((area, [row]) => ({ ...area, row: area.row + whole(row), rows: 1 })),
  ),
  GetColumn: member(
    '1.1',
    moved((area, [column]) => ({ ...area, column: area.column + whole(column), columns: 1 })),
  ),
  GetLastCell: member(
    '1.1',
    moved((area) => ({
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    })),
  ),
  GetLastRow: member(
    '1.1',
    moved((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  ),
  GetLastColumn: member(
    '1.1',
    moved((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  ),
  GetEntireRow: member(
    '1.1',
    moved((area) => ({ ...area, column: 0, columns: grid.columns })),
  ),
  GetEntireColumn: member(
    '1.1',
    moved((area) => ({ ...area, row: 0, rows: grid.rows })),
  ),
  GetOffsetRange: member(
    '1.1',
    moved((area, [rows, columns]) => ({
      ...area,
      row: area.row + whole(rows),
      column: area.column + whole(columns),
    })),
  ),
  GetResizedRange: member(
    '1.3',
    moved((area, [rows, columns]) => ({
      ...area,
      rows: area.rows + whole(rows),
      columns: area.columns + whole(columns),
    })),
  ),
  GetAbsoluteResizedRange: member(
    '1.7',
    moved((area, [rows, columns]) => ({ ...area, rows: whole(rows), columns: whole(columns) })),
  ),
  /** A negative count goes the other way, as in Excel. */
  GetRowsAbove: member(
    '1.3',
    moved((area, [count]) => beside(area, 'row', -whole(count, 1))),
  ),
  GetRowsBelow: member(
    '1.3',
    moved((area, [count]) => beside(area, 'row', whole(count, 1))),
  ),
  GetColumnsBefore: member(
    '1.3',
    moved((area, [count]) => beside(area, 'column', -whole(count, 1))),
  ),
  GetColumnsAfter: member(
    '1.3',
    moved((area, [count]) => beside(area, 'column', whole(count, 1))),
  ),
  GetBoundingRect: member('1.1', ({ sheet, area }, [other], session) =>
    rangeOf(sheet, bounding(area, onSame(session, sheet, other))),
  ),
  GetIntersection: member('1.1', (range, args, session) => meeting(range, args, session) ?? notFound()),
  GetIntersectionOrNullObject: member('1.4', (range, args, session) => meeting(range, args, session)),
  GetVisibleView: member('1.3', ({ sheet, area }) => {
    const rows = Array.from({ length: area.rows }, (_, i) => area.row + i).filter(
      (row) => !sheet.rows.get(row)?.hidden,
    );
    return hostObject('RangeView', { range: { sheet, area }, rows });
  }),
};

function beside(area: Area, axis: 'row' | 'column', count: number): Area {
  const size = axis === 'row' ? 'rows' : 'columns';
  const start = count < 0 ? area[axis] + count : area[axis] + area[size];
  return { ...area, [axis]: start, [size]: Math.abs(count) };
}

function onSame(session: Session, sheet: RangeTarget['sheet'], other: unknown): Area {
  const found = rangeArgument(session, sheet, other);
  if (found.sheet !== sheet) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  return found.area;
}

function meeting(
  { sheet, area }: RangeTarget,
  [other]: readonly unknown[],
  session: Session,
): HostObject | null {
  const shared = intersection(area, onSame(session, sheet, other));
  return shared && rangeOf(sheet, shared);
}

function notFound(): never {
  throw new Refusal('ItemNotFound', sentences.itemNotFound);
}
