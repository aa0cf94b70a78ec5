import { grid, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { intersection, isUnbounded, without } from '../cells/areas';
import { copyCells } from '../cells/copyCells';
import { raiseCellsChanged, raiseFormatsChanged } from '../cells/eventsOfCells';
import { clearArea } from '../cells/clearArea';
import { shiftSheet } from '../cells/shiftSheet';
import { keepTableHeaders } from '../cells/tableHeaders';
import { guardCells, guardOption } from '../cells/writeGuard';
import { oneOf } from '../formatFacets';
import type { Member } from '../objectType';
import { rangeArgument, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import { selectArea } from '../selection';
import type { Session } from '../session';
import type { RangeTarget } from '../targets';

/** What can be done to the cells of a range. */
export const rangeActions: Record<string, Member<RangeTarget>> = {
  Clear: {
    since: '1.1',
    call: ({ sheet, area }, [applyTo], session) => {
      const what = oneOf(applyTo ?? 'All', [
        'All',
        'Formats',
        'Contents',
        'Hyperlinks',
        'RemoveHyperlinks',
        'ResetContents',
      ]);
      guardCells(session, sheet, area);
      clearArea(session, sheet, area, what);
      keepTableHeaders(session, sheet, area);
      if (what !== 'Formats') raiseCellsChanged(session, sheet, area, { changeType: 'RangeEdited' });
      else raiseFormatsChanged(session, sheet, area);
    },
  },
  Delete: {
    since: '1.1',
    call: ({ sheet, area }, [shift], session) => {
      const direction = oneOf(shift, ['Up', 'Left']);
      guardOption(session, sheet, direction === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
      const axis = direction === 'Up' ? 'rows' : 'columns';
      shiftSheet(session, sheet, {
        ...strip(axis, area),
        count: axis === 'rows' ? -area.rows : -area.columns,
      });
      const changeType =
        area.columns === grid.columns
          ? 'RowDeleted'
          : area.rows === grid.rows
            ? 'ColumnDeleted'
            : 'CellDeleted';
      raiseCellsChanged(session, sheet, area, { changeType, shiftDirection: direction });
    },
  },
  Insert: {
    since: '1.1',
    find: ({ sheet, area: given }, [shift], session) => {
      const direction = oneOf(shift, ['Down', 'Right']);
      guardOption(session, sheet, direction === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
      const area = { ...given };
      const axis = direction === 'Down' ? 'rows' : 'columns';
      shiftSheet(session, sheet, { ...strip(axis, area), count: axis === 'rows' ? area.rows : area.columns });
      const changeType =
        area.columns === grid.columns
          ? 'RowInserted'
          : area.rows === grid.rows
            ? 'ColumnInserted'
            : 'CellInserted';
      raiseCellsChanged(session, sheet, area, { changeType, shiftDirection: direction });
      return rangeOf(sheet, area);
    },
  },
  CopyFrom: {
    since: '1.9',
    call: ({ sheet, area }, [source, copyType, skipBlanks, transpose], session) => {
      const from = rangeArgument(session, sheet, source);
      const what = oneOf(copyType ?? 'All', ['All', 'Formulas', 'Values', 'Formats', 'Link']);
      if (what === 'Link' || transpose === true) {
        throw new Refusal('NotImplemented', 'Linked and transposed copies are not part of this host.');
      }
      const target = targetOf(area, from.area);
      guardCells(session, sheet, target);
      copyCells(session, from, { sheet, area: target }, what, skipBlanks === true);
      keepTableHeaders(session, sheet, target);
      raiseCellsChanged(session, sheet, target, { changeType: 'RangeEdited' });
    },
  },
  Merge: {
    since: '1.2',
    call: ({ sheet, area }, [across], session) => {
      guardOption(session, sheet, 'allowFormatCells');
      if (sheet.tables.some((table) => intersection(table.area, area))) {
        throw new Refusal('MergedRangeConflict', 'Cells of a table cannot be merged.');
      }
      const lines =
        across === true
          ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
          : [area];
      for (const line of lines) mergeOne(session, sheet, line);
      raiseFormatsChanged(session, sheet, area);
    },
  },
  Unmerge: {
    since: '1.2',
    call: ({ sheet, area }, _args, session) => {
      guardOption(session, sheet, 'allowFormatCells');
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
      raiseFormatsChanged(session, sheet, area);
    },
  },
  Select: {
    since: '1.1',
    call: ({ sheet, area }, _args, session) => {
      selectArea(session, sheet, [area], true);
    },
  },
  Calculate: { since: '1.6', call: () => null },
  SetDirty: { since: '1.9', call: () => null },
};

function strip(axis: 'rows' | 'columns', area: Area): { axis: typeof axis; at: number; within: Area } {
  return axis === 'rows'
    ? { axis, at: area.row, within: { ...area, row: 0, rows: grid.rows } }
    : { axis, at: area.column, within: { ...area, column: 0, columns: grid.columns } };
}

/** Of the cells that are merged, only the first keeps its value. */
function mergeOne(session: Session, sheet: Sheet, area: Area): void {
  if (isUnbounded(area)) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  if (area.rows * area.columns === 1) return;
  for (const rest of without(area, { ...area, rows: 1, columns: 1 })) {
    if (sheet.cells.used(true)) sheet.cells.clear(rest, 'contents');
  }
  sheet.merges.push({ ...area });
  session.changed('cells', sheet);
}

/** The target grows to the source's size; an exact multiple of it is filled over and over. */
function targetOf(area: Area, source: Area): Area {
  const fits = area.rows % source.rows === 0 && area.columns % source.columns === 0;
  return fits ? area : { ...area, rows: source.rows, columns: source.columns };
}
