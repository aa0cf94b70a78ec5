import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { worksheetEvents } from '../eventQueue';
import type { Session } from '../session';
import { areaAddress } from './areaAddress';
import { intersection } from './areas';

const changed = worksheetEvents['DataChanged'] ?? 10;
const formatChanged = worksheetEvents['FormatChanged'] ?? 18;
const tableChanged = 101;

export interface CellChange {
  changeType:
    | 'RangeEdited'
    | 'RowInserted'
    | 'RowDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted'
    | 'CellInserted'
    | 'CellDeleted';
  shiftDirection?: 'None' | 'Left' | 'Up' | 'Right' | 'Down';
  valueBefore?: unknown;
  valueAfter?: unknown;
}

/** Is anybody waiting to hear of changed cells on this sheet? Spares the looking up of values before. */
export function cellsAreWatched(session: Session, sheet: Sheet): boolean {
  return session.enableEvents && session.events.wanted(changed, [sheet.id, 'Workbook']);
}

/** Says that cells changed: onChanged of the sheet, of the collection, and of the tables that they lie in. */
export function raiseCellsChanged(session: Session, sheet: Sheet, area: Area, change: CellChange): void {
  session.changed('cells', sheet);
  if (!session.enableEvents) return;
  const single = 'valueBefore' in change;
  const payload = {
    source: session.actor === 'colleague' ? 'Remote' : 'Local',
    triggerSource: session.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet.id,
    address: areaAddress(area),
    shiftDirection: 'None',
    ...change,
    ...(single
      ? { valueTypeBefore: valueType(change.valueBefore), valueTypeAfter: valueType(change.valueAfter) }
      : {}),
  };
  if (cellsAreWatched(session, sheet)) {
    const referenceId = rememberForEvent(session, sheet, area);
    session.events.raise(changed, [sheet.id, 'Workbook'], { ...payload, referenceId });
  }
  for (const table of sheet.tables) {
    if (!intersection(table.area, area)) continue;
    const targets = [String(table.id), sheet.id, 'Workbook'];
    session.events.raise(tableChanged, targets, { ...payload, tableId: String(table.id) });
  }
}

const eventsRemembered = 500;

/** A handler may ask for the range of its event; nobody says when it is done, so only the latest are kept. */
function rememberForEvent(session: Session, sheet: Sheet, area: Area): string {
  const number = session.next();
  const old = [...session.references.keys()].filter((id) => id.startsWith('event'));
  if (old.length >= eventsRemembered && old[0] !== undefined) session.references.delete(old[0]);
  const referenceId = `event${number}`;
  session.references.set(referenceId, { sheet, area, referenceId });
  return referenceId;
}

export function raiseFormatsChanged(session: Session, sheet: Sheet, area: Area): void {
  session.changed('formats', sheet);
  if (!session.enableEvents || !session.events.wanted(formatChanged, [sheet.id, 'Workbook'])) return;
  const address = areaAddress(area);
  session.events.raise(formatChanged, [sheet.id, 'Workbook'], {
    source: 'Local',
    worksheetId: sheet.id,
    address,
  });
}

/** Range.valueTypes' words. */
export function valueType(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' || value === undefined ? 'Empty' : 'String';
}
