import { grid, type Area } from '../../model/area';
import { raiseCellsChanged } from '../cells/eventsOfCells';
import { shiftSheet } from '../cells/shiftSheet';
import { writeArea } from '../cells/writeArea';
import { guardCells } from '../cells/writeGuard';
import { refuseArgument } from '../formatFacets';
import { objectType } from '../objectType';
import { rangeOf } from '../rangeOf';
import type { Session } from '../session';
import { bodyOf } from '../tableParts';
import { hostObject, type HostObject, type Targets } from '../targets';

type Rows = Targets['TableRowCollection'];

const rowOf = ({ table }: Rows, index: number): Area => ({
  ...bodyOf(table),
  row: bodyOf(table).row + index,
  rows: 1,
});

function at({ sheet, table }: Rows, index: number): HostObject {
  if (!(index >= 0 && index < bodyOf(table).rows)) return refuseArgument();
  return hostObject('TableRow', { sheet, table, index });
}

/** Excel.TableRowCollection. A row is a place in the table, not what stands there. */
export const tableRowCollection = objectType('TableRowCollection', {
  members: {
    Count: { since: '1.1', get: ({ table }) => bodyOf(table).rows },
    GetCount: { since: '1.4', call: ({ table }) => bodyOf(table).rows },
    GetItemAt: { since: '1.1', find: (target, [index]) => at(target, Number(index)) },
    Add: { since: '1.1', find: (target, [index, values], session) => add(target, index, values, session) },
  },
  items: (target) => Array.from({ length: bodyOf(target.table).rows }, (_, index) => at(target, index)),
  itemsByIndex: true,
});

/** Inserts rows under the last, or before `index`; cells below the table move down. `values` may be several rows. */
function add(target: Rows, index: unknown, values: unknown, session: Session): HostObject {
  const { sheet, table } = target;
  const body = bodyOf(table);
  const place = index === null || index === undefined || index === -1 ? body.rows : Number(index);
  if (!Number.isInteger(place) || place < 0 || place > body.rows) return refuseArgument();
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  guardCells(session, sheet, table.area);
  const { area } = table;
  shiftSheet(session, sheet, {
    axis: 'rows',
    at: body.row + place,
    count,
    within: { ...area, row: 0, rows: grid.rows },
  });
  if (table.area.rows === area.rows) table.area = { ...area, rows: area.rows + count };
  const added = { ...body, row: body.row + place, rows: count };
  if (values !== null && values !== undefined)
    writeArea(session, sheet, added, Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values);
  session.changed('tables', sheet);
  return at(target, place);
}

/** Excel.TableRow */
export const tableRow = objectType('TableRow', {
  members: {
    Index: { since: '1.1', get: ({ index }) => index },
    Values: {
      since: '1.1',
      get: (target) => target.sheet.cells.values(rowOf(target, target.index)),
      set: (target, value, session) => {
        writeArea(session, target.sheet, rowOf(target, target.index), value);
      },
    },
    GetRange: { since: '1.1', find: (target) => rangeOf(target.sheet, rowOf(target, target.index)) },
    Delete: {
      since: '1.1',
      call: (target, _args, session) => {
        const { sheet, index } = target;
        const area = rowOf(target, index);
        guardCells(session, sheet, area);
        shiftSheet(session, sheet, {
          axis: 'rows',
          at: area.row,
          count: -1,
          within: { ...area, row: 0, rows: grid.rows },
        });
        session.changed('tables', sheet);
        raiseCellsChanged(session, sheet, area, { changeType: 'CellDeleted', shiftDirection: 'Up' });
      },
    },
  },
  exists: ({ sheet, table, index }) => sheet.tables.includes(table) && index < bodyOf(table).rows,
});
