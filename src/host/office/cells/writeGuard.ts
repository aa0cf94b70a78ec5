import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { formatAt, formatsIn } from './cellFormat';

/** @throws Refusal AccessDenied where a protected sheet's locked cells, or a read-only workbook, would be written */
export function guardCells(session: Session, sheet: Sheet, area: Area): void {
  guardWorkbook(session, sheet);
  if (!sheet.protection.on) return;
  for (const index of formatsIn(sheet, area)) {
    if (formatAt(session.workbook.styles, index).locked ?? true) {
      throw new Refusal('AccessDenied', `${sentences.accessDenied} The sheet "${sheet.name}" is protected.`);
    }
  }
}

/** Formats, rows and columns, and objects on a protected sheet are closed unless its options open them. */
export function guardOption(session: Session, sheet: Sheet, option: string): void {
  guardWorkbook(session, sheet);
  if (sheet.protection.on && sheet.protection.options?.[option] !== true) {
    throw new Refusal('AccessDenied', `${sentences.accessDenied} The sheet "${sheet.name}" is protected.`);
  }
}

function guardWorkbook(session: Session, sheet: Sheet): void {
  if (session.quirks.readOnly) throw new Refusal('AccessDenied', 'The workbook is read-only.');
  if (sheet.kind !== 'worksheet') {
    throw new Refusal('UnsupportedSheet', 'This operation is not supported on a chart or macro sheet.');
  }
}
