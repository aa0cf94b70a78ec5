import type { Area } from '../../model/area';
import type { Table } from '../../model/table';
import { intersection } from '../cells/areas';
import { sortRows } from '../cells/sortRows';
import { raiseCellsChanged } from '../cells/eventsOfCells';
import { clearArea } from '../cells/clearArea';
import { fillCalculated } from '../cells/fillCalculated';
import { forgetTable } from '../cells/forgetTable';
import { mendHeaders } from '../cells/tableHeaders';
import { guardCells, guardOption } from '../cells/writeGuard';
import { eventMembers } from '../eventMembers';
import { definedName } from '../definedName';
import { flag, refuseArgument, text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { rangeArgument, rangeOf } from '../rangeOf';
import { hideLines } from './rangePlace';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject, type Targets } from '../targets';
import { isTableStyle } from '../tableStyles';
import { bodyOf, totalsOf } from '../tableParts';
import { tableByKey } from './tableCollection';

type OnTable = Targets['Table'];

const switchOf = (
  name:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'showFilterButton'
    | 'highlightFirstColumn'
    | 'highlightLastColumn',
): Member<OnTable> => ({
  since: '1.3',
  get: ({ table }) => table[name],
  set: ({ sheet, table }, value, session) => {
    guardOption(session, sheet, 'allowFormatCells');
    table[name] = flag(value);
    session.changed('tables', sheet);
  },
});
const part = (since: string, find: (table: Table) => Area | null): Member<OnTable> => ({
  since,
  find: ({ sheet, table }): HostObject => {
    const area = find(table);
    if (!area) throw new Refusal('ItemNotFound', sentences.itemNotFound);
    return rangeOf(sheet, area);
  },
});

/** Excel.Table */
export const table = objectType('Table', {
  members: {
    Id: { since: '1.1', get: ({ table: { id } }) => String(id) },
    LegacyId: { since: '1.8', get: ({ table: { id } }) => String(id) },
    Name: { since: '1.1', get: ({ table: { name } }) => name, set: rename },
    Style: {
      since: '1.1',
      get: ({ table: { style } }) => style,
      set: ({ sheet, table: own }, value, session) => {
        guardTable(session, sheet);
        const style = text(value);
        if (style !== '' && !isTableStyle(style)) refuseArgument();
        own.style = style;
        session.changed('tables', sheet);
      },
    },
    ShowBandedRows: switchOf('showBandedRows'),
    ShowBandedColumns: switchOf('showBandedColumns'),
    ShowFilterButton: switchOf('showFilterButton'),
    HighlightFirstColumn: switchOf('highlightFirstColumn'),
    HighlightLastColumn: switchOf('highlightLastColumn'),
    ShowHeaders: { since: '1.1', get: ({ table: { showHeaders } }) => showHeaders },
    ShowTotals: {
      since: '1.1',
      get: ({ table: { showTotals } }) => showTotals,
      set: ({ table: { showTotals } }, value) => {
        if (flag(value) !== showTotals)
          throw new Refusal('NotImplemented', 'Totals rows are not part of this host.');
      },
    },
    Columns: { since: '1.1', child: (target) => hostObject('TableColumnCollection', target) },
    Rows: { since: '1.1', child: (target) => hostObject('TableRowCollection', target) },
    Worksheet: { since: '1.2', child: ({ sheet }) => hostObject('Worksheet', { sheet }) },
    AutoFilter: {
      since: '1.9',
      child: ({ sheet, table: own }) => hostObject('AutoFilter', { sheet, table: own }),
    },
    Sort: { since: '1.2', child: (target) => hostObject('TableSort', target) },
    GetRange: part('1.1', ({ area }) => area),
    GetHeaderRowRange: part('1.1', ({ area, showHeaders }) => (showHeaders ? { ...area, rows: 1 } : null)),
    GetDataBodyRange: part('1.1', bodyOf),
    GetTotalRowRange: part('1.1', totalsOf),
    Resize: { since: '1.13', call: resize },
    ConvertToRange: {
      since: '1.2',
      find: ({ sheet, table: own }, _args, session) => {
        guardTable(session, sheet);
        sheet.tables = sheet.tables.filter((each) => each !== own);
        session.changed('tables', sheet);
        return rangeOf(sheet, own.area);
      },
    },
    Delete: {
      since: '1.1',
      call: ({ sheet, table: own }, _args, session) => {
        guardCells(session, sheet, own.area);
        sheet.tables = sheet.tables.filter((each) => each !== own);
        clearArea(session, sheet, own.area, 'All');
        forgetTable(session.workbook, own.name);
        session.changed('tables', sheet);
        raiseCellsChanged(session, sheet, own.area, { changeType: 'RangeEdited' });
        const payload = {
          source: 'Local',
          tableId: String(own.id),
          tableName: own.name,
          worksheetId: sheet.id,
        };
        if (session.enableEvents) session.events.raise(103, [sheet.id, 'Workbook'], payload);
      },
    },
    ClearFilters: { since: '1.2', call: clearFilters },
    ReapplyFilters: { since: '1.2', call: () => null },
    ...eventMembers<OnTable>(
      { DataChanged: { since: '1.7', code: 101 }, SelectionChanged: { since: '1.7', code: 100 } },
      ({ table: { id } }) => String(id),
    ),
  },
  identity: ({ table: { id } }) => ({ Id: String(id) }),
  exists: ({ sheet, table: own }) => sheet.tables.includes(own),
});

/** Excel.TableSort */
export const tableSort = objectType('TableSort', {
  members: {
    Apply: {
      since: '1.2',
      call: ({ sheet, table: own }, [fields, matchCase], session) => {
        const body = bodyOf(own);
        guardCells(session, sheet, body);
        sortRows(sheet, body, fields, matchCase === true, false, 'Rows');
        raiseCellsChanged(session, sheet, body, { changeType: 'RangeEdited' });
      },
    },
  },
});

/** A protected sheet lets nobody change its tables, whatever its options open. */
function guardTable(session: Session, sheet: OnTable['sheet']): void {
  guardOption(session, sheet, 'allowInsertTables');
}

function rename({ sheet, table: own }: OnTable, value: unknown, session: Session): void {
  guardTable(session, sheet);
  const name = definedName(value);
  const there = tableByKey(session, null, name);
  const clash = there !== null && (there.target as OnTable).table !== own;
  if (clash || session.workbook.names.some((each) => each.name.toLowerCase() === name.toLowerCase())) {
    throw new Refusal('ItemAlreadyExists', sentences.itemAlreadyExists);
  }
  own.name = name;
  session.changed('tables', sheet);
}

/** All rows show again. */
function clearFilters({ sheet, table: own }: OnTable, _args: readonly unknown[], session: Session): void {
  if (own.isFiltered !== true) return;
  guardOption(session, sheet, 'allowAutoFilter');
  own.isFiltered = undefined;
  hideLines({ sheet, area: bodyOf(own) }, 'rows', false, session);
  session.changed('tables', sheet);
}

/** The header row stays where it is, and old and new overlap. */
function resize({ sheet, table: own }: OnTable, [newRange]: readonly unknown[], session: Session): void {
  guardTable(session, sheet);
  const found = rangeArgument(session, sheet, newRange);
  const keepsHeader = found.area.row === own.area.row && intersection(found.area, own.area) !== null;
  if (found.sheet !== sheet || !keepsHeader || found.area.rows < 2) return refuseArgument();
  const overlaps = sheet.tables.some((each) => each !== own && intersection(each.area, found.area));
  if (overlaps || sheet.merges.some((merge) => intersection(merge, found.area))) {
    throw new Refusal('MergedRangeConflict', 'A table cannot overlap another table or merged cells.');
  }
  const body = bodyOf(own);
  own.area = { ...found.area };
  mendHeaders(session, sheet, own);
  const kept = intersection(body, { ...found.area, row: body.row, rows: body.rows });
  if (kept) fillCalculated(sheet.cells, kept, bodyOf(own).rows);
  session.changed('tables', sheet);
}
