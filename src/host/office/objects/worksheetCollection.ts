import { eventMembers } from '../eventMembers';
import { worksheetEvents } from '../eventQueue';
import { objectType } from '../objectType';
import { activeSheet, sheetByKey } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { checkSheetName, freeSheetName } from '../sheetName';
import { hostObject, type HostObject } from '../targets';
import type { Sheet } from '../../model/sheet';

const asObject = (sheet: Sheet): HostObject => hostObject('Worksheet', { sheet });

/** Chart and macro sheets are not in the collection; who asks for one by name is told why. */
function byKey(session: Session, key: unknown): HostObject | null {
  const sheet = sheetByKey(session, key);
  if (sheet && sheet.kind !== 'worksheet') {
    throw new Refusal('UnsupportedSheet', 'This operation is not supported on a chart or macro sheet.');
  }
  return sheet ? asObject(sheet) : null;
}

function listed(session: Session, visibleOnly: unknown): Sheet[] {
  const sheets = session.workbook.sheets.filter((sheet) => sheet.kind === 'worksheet');
  return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
}

/** Excel.WorksheetCollection */
export const worksheetCollection = objectType('WorksheetCollection', {
  members: {
    Add: {
      since: '1.1',
      find: (_target, [name], session) => {
        guardStructure(session);
        const given =
          name === null || name === undefined ? freeSheetName(session) : checkSheetName(session, name);
        const sheet = session.workbook.newSheet(given);
        session.workbook.sheets.push(sheet);
        session.changed('sheets', sheet);
        if (session.enableEvents) {
          const payload = { worksheetId: sheet.id, source: 'Local' };
          session.events.raise(worksheetEvents['Added'] ?? 0, ['Workbook'], payload);
        }
        return asObject(sheet);
      },
    },
    GetActiveWorksheet: {
      since: '1.1',
      find: (_target, _args, session) => {
        const sheet = activeSheet(session);
        if (sheet.kind !== 'worksheet') throw new Refusal('UnsupportedSheet', 'A chart sheet is active.');
        return asObject(sheet);
      },
    },
    GetCount: {
      since: '1.4',
      call: (_target, [visibleOnly], session) => listed(session, visibleOnly).length,
    },
    GetFirst: { since: '1.5', find: (_target, [visibleOnly], session) => end(session, visibleOnly, 0) },
    GetLast: { since: '1.5', find: (_target, [visibleOnly], session) => end(session, visibleOnly, -1) },
    GetItemOrNullObject: {
      since: '1.4',
      find: (_target, [key], session) => byKey(session, key),
    },
    ...eventMembers(
      {
        DataChanged: { since: '1.9' },
        Activated: { since: '1.7' },
        Deactivated: { since: '1.7' },
        Added: { since: '1.7' },
        Deleted: { since: '1.7' },
        SelectionChanged: { since: '1.9' },
        Calculated: { since: '1.8' },
        FormatChanged: { since: '1.9' },
        ProtectionChanged: { since: '1.14' },
        RowHiddenChanged: { since: '1.11' },
        RowSorted: { since: '1.10' },
        ColumnSorted: { since: '1.10' },
        SingleClicked: { since: '1.10' },
        FormulaChanged: { since: '1.13' },
      },
      () => 'Workbook',
    ),
  },
  items: (_target, session) => listed(session, false).map(asObject),
  item: (_target, key, session) => byKey(session, key),
});

function end(session: Session, visibleOnly: unknown, at: number): HostObject {
  const sheet = listed(session, visibleOnly).at(at);
  if (!sheet) throw new Refusal('ItemNotFound', sentences.itemNotFound);
  return asObject(sheet);
}

/** @throws Refusal AccessDenied in a read-only workbook or one whose structure is protected */
export function guardStructure(session: Session): void {
  if (session.workbookProtected || session.quirks.readOnly) {
    throw new Refusal('AccessDenied', `${sentences.accessDenied} The workbook is protected or read-only.`);
  }
}
