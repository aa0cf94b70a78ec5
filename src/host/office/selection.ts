import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { areaAddress } from './cells/areaAddress';
import { worksheetEvents } from './eventQueue';
import { Refusal } from './refusal';
import type { Session } from './session';

const code = (name: string): number => worksheetEvents[name] ?? 0;

/** Makes a sheet the active one.
 * @throws Refusal InvalidOperation for a hidden one, as Excel does */
export function activateSheet(session: Session, sheet: Sheet): void {
  const { workbook, events } = session;
  if (sheet.visibility !== 'Visible')
    throw new Refusal('InvalidOperation', 'A hidden sheet cannot be activated.');
  const before = workbook.sheets[workbook.active];
  if (before === sheet) return;
  workbook.active = workbook.sheets.indexOf(sheet);
  session.changed('selection', sheet);
  if (!session.enableEvents) return;
  if (before) events.raise(code('Deactivated'), [before.id, 'Workbook'], { worksheetId: before.id });
  events.raise(code('Activated'), [sheet.id, 'Workbook'], { worksheetId: sheet.id });
}

export function selectArea(session: Session, sheet: Sheet, areas: Area[], activate: boolean): void {
  if (activate) activateSheet(session, sheet);
  session.selections.set(
    sheet.id,
    areas.map((area) => ({ ...area })),
  );
  session.changed('selection', sheet);
  if (!session.enableEvents) return;
  const address = areas.map((area) => areaAddress(area)).join(',');
  session.events.raise(code('SelectionChanged'), [sheet.id, 'Workbook'], { worksheetId: sheet.id, address });
  // the old kind of event, Workbook.onSelectionChanged
  session.events.raise(2, [''], {});
}

/** A1 until something is selected. */
export function selectionOf(session: Session, sheet: Sheet): Area[] {
  return session.selections.get(sheet.id) ?? [{ row: 0, column: 0, rows: 1, columns: 1 }];
}
