import type { Area } from '../../model/area';
import { grid } from '../../model/area';
import { shiftSheet } from '../cells/shiftSheet';
import { mendHeaders } from '../cells/tableHeaders';
import { writeArea } from '../cells/writeArea';
import { guardCells } from '../cells/writeGuard';
import { refuseArgument, text } from '../formatFacets';
import { objectType } from '../objectType';
import { rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import { bodyOf, totalsOf } from '../tableParts';
import { hostObject, type HostObject, type Targets } from '../targets';

type Column = Targets['TableColumn'];
type Columns = Targets['TableColumnCollection'];

const columnOf = ({ area }: { area: Area }, index: number): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});
/** Headers are text: `mendHeaders` sees to it. */
function headerOf({ sheet, table, index }: Column): string {
  const value = table.showHeaders ? sheet.cells.value(table.area.row, table.area.column + index) : '';
  return typeof value === 'string' && value !== '' ? value : `Column${index + 1}`;
}

/** Columns are known by their place when asked by number, by their header when asked by text. Ids count from 1. */
function byKey(target: Columns, key: unknown): HostObject | null {
  const indexes = Array.from({ length: target.table.area.columns }, (_, index) => index);
  const found = indexes.find((index) =>
    typeof key === 'number'
      ? index === key - 1
      : headerOf({ ...target, index }).toLowerCase() === String(key).toLowerCase(),
  );
  return found === undefined ? null : hostObject('TableColumn', { ...target, index: found });
}

/** Excel.TableColumnCollection */
export const tableColumnCollection = objectType('TableColumnCollection', {
  members: {
    Count: { since: '1.1', get: ({ table }) => table.area.columns },
    GetCount: { since: '1.4', call: ({ table }) => table.area.columns },
    GetItemAt: {
      since: '1.1',
      find: (target, [index]) => at(target, Number(index)),
    },
    GetItemOrNullObject: { since: '1.4', find: (target, [key]) => byKey(target, key) },
    Add: {
      since: '1.1',
      find: (target, [index, values, name], session) => {
        const { sheet, table } = target;
        const { area } = table;
        const place = index === null || index === undefined || index === -1 ? area.columns : Number(index);
        if (!Number.isInteger(place) || place < 0 || place > area.columns) return refuseArgument();
        guardCells(session, sheet, area);
        const column = area.column + place;
        shiftSheet(session, sheet, {
          axis: 'columns',
          at: column,
          count: 1,
          within: { ...area, column: 0, columns: grid.columns },
        });
        if (table.area.columns === area.columns) table.area = { ...area, columns: area.columns + 1 };
        if (values !== null && values !== undefined)
          writeArea(session, sheet, columnOf(table, place), values);
        if (typeof name === 'string') sheet.cells.setValue(area.row, column, name);
        mendHeaders(session, sheet, table);
        session.changed('tables', sheet);
        return at(target, place);
      },
    },
  },
  items: (target) => Array.from({ length: target.table.area.columns }, (_, index) => at(target, index)),
  item: byKey,
});

function at(target: Columns, index: number): HostObject<'TableColumn'> {
  if (!(index >= 0 && index < target.table.area.columns)) return refuseArgument();
  return hostObject('TableColumn', { sheet: target.sheet, table: target.table, index });
}

/** Excel.TableColumn */
export const tableColumn = objectType('TableColumn', {
  members: {
    Id: { since: '1.1', get: ({ index }) => index + 1 },
    Index: { since: '1.1', get: ({ index }) => index },
    Name: {
      since: '1.1',
      get: headerOf,
      set: ({ sheet, table, index }, value, session) => {
        writeArea(session, sheet, { ...columnOf(table, index), rows: 1 }, `'${text(value)}`);
      },
    },
    Values: {
      since: '1.1',
      get: ({ sheet, table, index }) => sheet.cells.values(columnOf(table, index)),
      set: ({ sheet, table, index }, value, session) => {
        writeArea(session, sheet, columnOf(table, index), value);
      },
    },
    GetRange: { since: '1.1', find: ({ sheet, table, index }) => rangeOf(sheet, columnOf(table, index)) },
    GetDataBodyRange: {
      since: '1.1',
      find: ({ sheet, table, index }) => rangeOf(sheet, columnOf({ area: bodyOf(table) }, index)),
    },
    GetHeaderRowRange: {
      since: '1.1',
      find: ({ sheet, table, index }) => rangeOf(sheet, { ...columnOf(table, index), rows: 1 }),
    },
    GetTotalRowRange: {
      since: '1.1',
      find: ({ sheet, table, index }) => {
        const totals = totalsOf(table);
        if (!totals) throw new Refusal('ItemNotFound', sentences.itemNotFound);
        return rangeOf(sheet, columnOf({ area: totals }, index));
      },
    },
    Delete: {
      since: '1.1',
      call: ({ sheet, table, index }, _args, session) => {
        const { area } = table;
        guardCells(session, sheet, area);
        shiftSheet(session, sheet, {
          axis: 'columns',
          at: area.column + index,
          count: -1,
          within: { ...area, column: 0, columns: grid.columns },
        });
        session.changed('tables', sheet);
      },
    },
  },
  identity: ({ index }) => ({ Id: index + 1 }),
  exists: ({ sheet, table, index }) => sheet.tables.includes(table) && index < table.area.columns,
});
