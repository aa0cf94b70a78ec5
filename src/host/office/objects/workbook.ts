import { removeReference } from '../keepReference';
import { objectType } from '../objectType';
import { activeSheet, areasOf, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import { selectionOf } from '../selection';
import { hostObject, type HostObject } from '../targets';
import type { Session } from '../session';

/** Excel.Workbook: the root of everything. */
export const workbook = objectType('Workbook', {
  members: {
    Name: { since: '1.7', get: () => 'Workbook.xlsx' },
    ReadOnly: { since: '1.8', get: (_target, session) => session.quirks.readOnly },
    IsDirty: {
      since: '1.9',
      get: (_target, session) => session.workbook.sheets.some((sheet) => sheet.touched),
    },
    AutoSave: { since: '1.9', get: () => false },
    PreviouslySaved: { since: '1.9', get: () => true },
    Worksheets: { since: '1.1', child: () => hostObject('WorksheetCollection', null) },
    Tables: { since: '1.1', child: () => hostObject('TableCollection', { sheet: null }) },
    Names: { since: '1.1', child: () => hostObject('NamedItemCollection', { scope: null }) },
    Application: { since: '1.1', child: () => hostObject('Application', null) },
    Functions: { since: '1.2', child: () => hostObject('Functions', null) },
    _Runtime: { since: '1.5', child: () => hostObject('Runtime', null) },
    Settings: { since: '1.4', child: () => hostObject('SettingCollection', null) },
    CustomXmlParts: { since: '1.5', child: () => hostObject('CustomXmlPartCollection', {}) },
    Properties: { since: '1.7', child: () => hostObject('DocumentProperties', null) },
    Protection: { since: '1.7', child: () => hostObject('WorkbookProtection', null) },
    GetSelectedRange: { since: '1.1', find: (_target, _args, session) => selected(session) },
    GetSelectedRanges: {
      since: '1.9',
      find: (_target, _args, session) => {
        const sheet = activeSheet(session);
        return areasOf(sheet, selectionOf(session, sheet));
      },
    },
    GetActiveCell: {
      since: '1.7',
      find: (_target, _args, session) => {
        const sheet = activeSheet(session);
        const [first] = selectionOf(session, sheet);
        return rangeOf(sheet, { row: first?.row ?? 0, column: first?.column ?? 0, rows: 1, columns: 1 });
      },
    },
    GetActiveChartOrNullObject: { since: '1.9', find: () => null },
    GetIsActiveCollabSession: { since: '1.9', call: () => false },
    Save: { since: '1.11', call: () => null },
    _RemoveReference: { since: '1.1', call: (_target, [id], session) => removeReference(id, session) },
    _RemoveAllReferences: {
      since: '1.1',
      call: (_target, _args, session) => {
        for (const id of [...session.references.keys()]) removeReference(id, session);
      },
    },
    _GetReferenceCount: { since: '1.1', call: (_target, _args, session) => session.references.size },
    _GetRangeForEventByReferenceId: {
      since: '1.8',
      find: (_target, [id], session) => eventRange(session, id) ?? notFound(),
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: '1.8',
      find: (_target, [id], session) => eventRange(session, id),
    },
  },
});

/** @throws Refusal InvalidSelection when several areas are selected */
function selected(session: Session): HostObject {
  const sheet = activeSheet(session);
  const areas = selectionOf(session, sheet);
  const [only] = areas;
  if (!only || areas.length > 1) {
    throw new Refusal('InvalidSelection', 'The current selection is invalid for this operation.');
  }
  return rangeOf(sheet, only);
}

function eventRange(session: Session, id: unknown): HostObject | null {
  const target = session.references.get(String(id));
  return target && 'area' in target ? rangeOf(target.sheet, target.area) : null;
}

function notFound(): never {
  throw new Refusal('ItemNotFound', sentences.itemNotFound);
}
