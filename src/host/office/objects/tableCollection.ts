import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { contains, intersection, isUnbounded } from '../cells/areas';
import { raiseCellsChanged } from '../cells/eventsOfCells';
import { mendHeaders } from '../cells/tableHeaders';
import { guardCells, guardOption } from '../cells/writeGuard';
import { eventMembers } from '../eventMembers';
import { refuseArgument } from '../formatFacets';
import { objectType } from '../objectType';
import { activeSheet, rangeArgument } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { shiftSheet } from '../cells/shiftSheet';
import { hostObject, type HostObject } from '../targets';

interface Found {
  sheet: Sheet;
  table: Table;
}

export function tablesOn(session: Session, sheet: Sheet | null): Found[] {
  const sheets = sheet ? [sheet] : session.workbook.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

export function tableByKey(session: Session, sheet: Sheet | null, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const all = tablesOn(session, sheet);
  const found =
    all.find(({ table }) => table.name.toLowerCase() === wanted) ??
    all.find(({ table }) => String(table.id) === wanted);
  return found ? hostObject('Table', found) : null;
}

/** Excel.TableCollection, of the workbook or of a sheet. */
export const tableCollection = objectType('TableCollection', {
  members: {
    Count: { since: '1.1', get: ({ sheet }, session) => tablesOn(session, sheet).length },
    Add: {
      since: '1.1',
      find: ({ sheet }, [address, hasHeaders], session) =>
        add(session, sheet ?? activeSheet(session), address, hasHeaders),
    },
    GetCount: { since: '1.4', call: ({ sheet }, _args, session) => tablesOn(session, sheet).length },
    GetItemAt: {
      since: '1.1',
      find: ({ sheet }, [index], session) =>
        hostObject('Table', tablesOn(session, sheet)[Number(index)] ?? refuseArgument()),
    },
    GetItemOrNullObject: {
      since: '1.4',
      find: ({ sheet }, [key], session) => tableByKey(session, sheet, key),
    },
    ...eventMembers<{ sheet: Sheet | null }>(
      {
        DataChanged: { since: '1.7', code: 101 },
        Added: { since: '1.9', code: 102 },
        Deleted: { since: '1.9', code: 103 },
      },
      ({ sheet }) => sheet?.id ?? 'Workbook',
    ),
  },
  items: ({ sheet }, session) => tablesOn(session, sheet).map((found) => hostObject('Table', found)),
  item: ({ sheet }, key, session) => tableByKey(session, sheet, key),
});

/** Excel.TableScopedCollection: the tables that meet a range. */
export const tableScopedCollection = objectType('TableScopedCollection', {
  members: {
    GetCount: { since: '1.9', call: (target) => scoped(target).length },
    GetFirst: {
      since: '1.9',
      find: (target) => {
        const [first] = scoped(target);
        if (!first) throw new Refusal('ItemNotFound', sentences.itemNotFound);
        return first;
      },
    },
  },
  items: scoped,
  item: ({ sheet }, key, session) => tableByKey(session, sheet, key),
});

function scoped({
  sheet,
  areas,
  fullyContained,
}: {
  sheet: Sheet;
  areas: Area[];
  fullyContained: boolean;
}): HostObject[] {
  const meets = (table: Table): boolean =>
    areas.some((area) =>
      fullyContained ? contains(area, table.area) : intersection(area, table.area) !== null,
    );
  return sheet.tables.filter(meets).map((table) => hostObject('Table', { sheet, table }));
}

/** @throws Refusal MergedRangeConflict over another table or merged cells */
function add(session: Session, home: Sheet, address: unknown, hasHeaders: unknown): HostObject {
  const { sheet, area: given } = rangeArgument(session, home, address);
  if (isUnbounded(given) || typeof hasHeaders !== 'boolean') return refuseArgument();
  guardOption(session, sheet, 'allowInsertTables');
  guardCells(session, sheet, given);
  const overlaps = (other: Area): boolean => intersection(other, given) !== null;
  if (sheet.tables.some((table) => overlaps(table.area)) || sheet.merges.some(overlaps)) {
    throw new Refusal('MergedRangeConflict', 'A table cannot overlap another table or merged cells.');
  }
  const area = { ...given };
  if (!hasHeaders) {
    // a row of headers (Column1 …) is put in above
    shiftSheet(session, sheet, {
      axis: 'rows',
      at: area.row,
      count: 1,
      within: { ...area, row: 0, rows: 1_048_576 },
    });
    area.rows++;
  } else if (area.rows === 1) {
    area.rows = 2; // a table has at least one row under its headers
  }
  const table: Table = {
    id: Math.max(0, ...tablesOn(session, null).map((each) => each.table.id)) + 1,
    name: freeName(session),
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  mendHeaders(session, sheet, table);
  session.changed('tables', sheet);
  raiseCellsChanged(session, sheet, { ...area, rows: 1 }, { changeType: 'RangeEdited' });
  if (session.enableEvents) {
    const payload = { source: 'Local', tableId: String(table.id), worksheetId: sheet.id };
    session.events.raise(102, [sheet.id, 'Workbook'], payload);
  }
  return hostObject('Table', { sheet, table });
}

function freeName(session: Session): string {
  const taken = new Set(
    [
      ...tablesOn(session, null).map(({ table }) => table.name),
      ...session.workbook.names.map(({ name }) => name),
    ].map((name) => name.toLowerCase()),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
