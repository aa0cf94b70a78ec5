import type { Sheet } from '../../model/sheet';
import { forgetInFormulas, repointCopy } from '../cells/renameSheet';
import { worksheetEvents } from '../eventQueue';
import { oneOf } from '../formatFacets';
import type { Member } from '../objectType';
import { sheetByKey } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import { activateSheet } from '../selection';
import type { Session } from '../session';
import { copyName } from '../sheetName';
import { hostObject, type HostObject, type Targets } from '../targets';
import { guardStructure } from './worksheetCollection';

/** Going to a sheet, copying and deleting one, and the sheets beside it. */
export const worksheetMoves: Record<string, Member<Targets['Worksheet']>> = {
  Activate: {
    since: '1.1',
    call: ({ sheet }, _args, session) => {
      activateSheet(session, sheet);
    },
  },
  Delete: {
    since: '1.1',
    call: ({ sheet }, _args, session) => {
      deleteSheet(session, sheet);
    },
  },
  Copy: {
    since: '1.7',
    find: ({ sheet }, [positionType, relativeTo], session) => {
      guardStructure(session);
      const { workbook } = session;
      const copy = workbook.copySheet(sheet, copyName(session, sheet.name));
      workbook.sheets.splice(placeOf(session, positionType, relativeTo), 0, copy);
      repointCopy(workbook, sheet, copy);
      if (workbook.sheets.indexOf(copy) <= workbook.active) workbook.active++;
      session.changed('sheets', copy);
      if (session.enableEvents) {
        session.events.raise(worksheetEvents['Added'] ?? 0, ['Workbook'], {
          worksheetId: copy.id,
          source: 'Local',
        });
      }
      return hostObject('Worksheet', { sheet: copy });
    },
  },
  _GetAnotherWorksheetById: { since: '1.7', find: (_target, [id], session) => byId(session, id) },
  _GetSheetById: { since: '1.5', find: (_target, [id], session) => byId(session, id) },
  GetNext: {
    since: '1.5',
    find: ({ sheet }, [visibleOnly], session) => neighbour(session, sheet, 1, visibleOnly) ?? notFound(),
  },
  GetNextOrNullObject: {
    since: '1.5',
    find: ({ sheet }, [visibleOnly], session) => neighbour(session, sheet, 1, visibleOnly),
  },
  GetPrevious: {
    since: '1.5',
    find: ({ sheet }, [visibleOnly], session) => neighbour(session, sheet, -1, visibleOnly) ?? notFound(),
  },
  GetPreviousOrNullObject: {
    since: '1.5',
    find: ({ sheet }, [visibleOnly], session) => neighbour(session, sheet, -1, visibleOnly),
  },
};

/** @throws Refusal InvalidOperation for a very hidden sheet and for the last visible one */
function deleteSheet(session: Session, sheet: Sheet): void {
  guardStructure(session);
  const { workbook } = session;
  if (sheet.visibility === 'VeryHidden')
    throw new Refusal('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  if (!workbook.sheets.some((each) => each !== sheet && each.visibility === 'Visible')) {
    throw new Refusal('InvalidOperation', 'A workbook needs at least one visible sheet.');
  }
  const at = workbook.sheets.indexOf(sheet);
  const active = workbook.sheets[workbook.active];
  workbook.sheets.splice(at, 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  forgetInFormulas(workbook, sheet.name);
  session.selections.delete(sheet.id);
  workbook.active =
    active && active !== sheet ? workbook.sheets.indexOf(active) : nearestVisible(workbook.sheets, at);
  session.changed('sheets', sheet);
  if (!session.enableEvents) return;
  session.events.raise(worksheetEvents['Deleted'] ?? 0, ['Workbook'], {
    worksheetId: sheet.id,
    source: 'Local',
  });
}

function nearestVisible(sheets: readonly Sheet[], at: number): number {
  for (let i = at; i < sheets.length; i++) if (sheets[i]?.visibility === 'Visible') return i;
  return sheets.findLastIndex((sheet, i) => i < at && sheet.visibility === 'Visible');
}

/** "None" (the default) puts the copy at the beginning. */
function placeOf(session: Session, positionType: unknown, relativeTo: unknown): number {
  const { sheets } = session.workbook;
  const type = oneOf(positionType ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End']);
  if (type === 'None' || type === 'Beginning') return 0;
  if (type === 'End') return sheets.length;
  const object = relativeTo as HostObject<'Worksheet'> | null;
  if (object?.type !== 'Worksheet') throw new Refusal('InvalidArgument', sentences.invalidArgument);
  const at = sheets.indexOf(object.target.sheet);
  return type === 'Before' ? at : at + 1;
}

function byId(session: Session, id: unknown): HostObject {
  const sheet = sheetByKey(session, id);
  return sheet ? hostObject('Worksheet', { sheet }) : notFound();
}

function neighbour(session: Session, sheet: Sheet, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = session.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const next = sheets[i];
    if (next && (visibleOnly !== true || next.visibility === 'Visible'))
      return hostObject('Worksheet', { sheet: next });
  }
  return null;
}

function notFound(): never {
  throw new Refusal('ItemNotFound', sentences.itemNotFound);
}
