import { worksheetEvents } from '../eventQueue';
import { objectType } from '../objectType';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import type { Sheet } from '../../model/sheet';

/** What a protected sheet lets a person do, unless its options say otherwise. */
const closed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

function raise(session: Session, sheet: Sheet): void {
  session.changed('protection', sheet);
  if (!session.enableEvents) return;
  const payload = { isProtected: sheet.protection.on, source: 'Local', worksheetId: sheet.id };
  session.events.raise(worksheetEvents['ProtectionChanged'] ?? 0, [sheet.id, 'Workbook'], payload);
}

/** Excel.WorksheetProtection. Passwords are taken and not kept. */
export const worksheetProtection = objectType('WorksheetProtection', {
  members: {
    Protected: { since: '1.2', get: ({ sheet }) => sheet.protection.on },
    Options: { since: '1.2', get: ({ sheet }) => ({ ...closed, ...sheet.protection.options }) },
    Protect: {
      since: '1.2',
      call: ({ sheet }, [options], session) => {
        if (sheet.protection.on && session.quirks.protectTwice === 'refused') {
          throw new Refusal('AccessDenied', sentences.accessDenied);
        }
        const given = (options ?? {}) as Record<string, boolean | string>;
        sheet.protection = { on: true, options: { ...closed, ...given } };
        raise(session, sheet);
      },
    },
    Unprotect: {
      since: '1.2',
      call: ({ sheet }, _args, session) => {
        if (!sheet.protection.on && session.quirks.protectTwice === 'refused') {
          throw new Refusal('AccessDenied', sentences.accessDenied);
        }
        sheet.protection = { on: false };
        raise(session, sheet);
      },
    },
  },
});

/** Excel.WorkbookProtection: the structure of sheets. */
export const workbookProtection = objectType('WorkbookProtection', {
  members: {
    Protected: { since: '1.7', get: (_target, session) => session.workbookProtected },
    Protect: {
      since: '1.7',
      call: (_target, _args, session) => {
        session.workbookProtected = true;
        session.changed('protection');
      },
    },
    Unprotect: {
      since: '1.7',
      call: (_target, _args, session) => {
        session.workbookProtected = false;
        session.changed('protection');
      },
    },
  },
});
