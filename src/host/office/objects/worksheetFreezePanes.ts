import type { Sheet } from '../../model/sheet';
import { number, refuseArgument } from '../formatFacets';
import { objectType } from '../objectType';
import { rangeArgument, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import type { HostObject } from '../targets';
import { grid } from '../../model/area';

function freeze(session: Session, sheet: Sheet, frozen: { rows: number; columns: number }): void {
  if (!(frozen.rows >= 0 && frozen.rows < grid.rows && frozen.columns >= 0 && frozen.columns < grid.columns))
    refuseArgument();
  sheet.frozen = frozen;
  session.changed('formats', sheet);
}

function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeOf(sheet, { row: 0, column: 0, rows: rows || grid.rows, columns: columns || grid.columns });
}

/** Excel.WorksheetFreezePanes */
export const worksheetFreezePanes = objectType('WorksheetFreezePanes', {
  members: {
    /** The last cell of the range is the last that is frozen; null takes the panes away. */
    FreezeAt: {
      since: '1.7',
      call: ({ sheet }, [range], session) => {
        if (range === null || range === undefined) {
          freeze(session, sheet, { rows: 0, columns: 0 });
          return;
        }
        const { area } = rangeArgument(session, sheet, range);
        freeze(session, sheet, {
          rows: area.rows === grid.rows ? 0 : area.row + area.rows,
          columns: area.columns === grid.columns ? 0 : area.column + area.columns,
        });
      },
    },
    FreezeRows: {
      since: '1.7',
      call: ({ sheet }, [count], session) => {
        freeze(session, sheet, { rows: number(count ?? 1), columns: 0 });
      },
    },
    FreezeColumns: {
      since: '1.7',
      call: ({ sheet }, [count], session) => {
        freeze(session, sheet, { rows: 0, columns: number(count ?? 1) });
      },
    },
    Unfreeze: {
      since: '1.7',
      call: ({ sheet }, _args, session) => {
        freeze(session, sheet, { rows: 0, columns: 0 });
      },
    },
    GetLocation: {
      since: '1.7',
      find: ({ sheet }) => {
        const found = location(sheet);
        if (!found) throw new Refusal('ItemNotFound', sentences.itemNotFound);
        return found;
      },
    },
    GetLocationOrNullObject: { since: '1.7', find: ({ sheet }) => location(sheet) },
  },
});
